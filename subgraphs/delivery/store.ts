import type { SchoolCalendar } from '../school-calendar';
import type { SnapshotTable, SnapshotValue, SnapshotWriter } from '../sql/snapshot/write-snapshot';
import {
  lastDate,
  listed,
  ncesId,
  roleYear,
  sessionOfAll,
  yearOfAll,
  type EndDates,
  type Session,
} from './made-columns';
import { AGENTS, columnsIn, columnsOf, fileNames, madeColumns, type FileName } from './one-roster';

/** Table -> columns that a mapping reads: a snapshot holds these, and what it takes to tell that they belong together. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

/** The cell of a row under a heading; empty where the file has no such column. */
export type Row = (column: string) => string;

export interface Storing {
  readonly wanted: Wanted;
  readonly endDates: EndDates;
  /** Whose today is the day of the delivery. */
  readonly calendar: SchoolCalendar;
}

export interface Store {
  /** False when there is a row with this key already. */
  add(this: void, file: FileName, row: Row): boolean;
  /** Whether the snapshot has this table. */
  holds(this: void, table: string): boolean;
  /** Number of classes that name a session which is not there. */
  readonly classesWithoutTerm: number;
}

/** The snapshot's tables: all that are wanted, whether they are delivered or not. */
export function openStore(writer: SnapshotWriter, { wanted, endDates, calendar }: Storing): Store {
  const sessions = new Map<string, Session>();
  const tables = new Map(tablesFor(wanted).map((table) => [table.name, { table, insert: writer.table(table) }]));
  let classesWithoutTerm = 0;

  return {
    add,
    holds: (table) => tables.has(table),
    get classesWithoutTerm() {
      return classesWithoutTerm;
    },
  };

  function add(file: FileName, row: Row): boolean {
    const id = row('sourcedId');
    if (file === 'academicSessions')
      sessions.set(id, { parent: row('parentSourcedId'), schoolYear: row('schoolYear') });
    if (file === 'classes' && listed(row('termSourcedIds')).some((term) => !sessions.has(term))) classesWithoutTerm++;
    if (file === 'users') for (const agent of listed(row('agentSourcedIds'))) addAgents(id, agent);
    const known = tables.get(file);
    return known === undefined || known.insert(known.table.columns.map(({ name }) => valueOf(file, name, row)));
  }

  /** Each is the other's: some systems name the parents at the student, others the students at the parent. */
  function addAgents(one: string, other: string): void {
    const insert = tables.get(AGENTS.name)?.insert;
    insert?.([one, other]);
    insert?.([other, one]);
  }

  function valueOf(file: FileName, column: string, row: Row): SnapshotValue {
    const value = column in (madeColumns[file] ?? {}) ? made(file, column, row) : row(column);
    return value === '' ? null : value;
  }

  function made(file: FileName, column: string, row: Row): string | number {
    if (column === 'lastDate') return lastDate(row('endDate'), endDates);
    if (column === 'ncesId') return ncesId(row('identifier'));
    if (file === 'roles') return roleYear(row('beginDate'), lastDate(row('endDate'), endDates), calendar);
    const terms = listed(row('termSourcedIds'));
    return column === 'schoolYear' ? yearOfAll(terms, sessions) : sessionOfAll(terms, sessions);
  }
}

/** The tables of a snapshot that is to hold this. */
export function tablesFor(wanted: Wanted): SnapshotTable[] {
  const agents = AGENTS.columns.map((name) => ({ name, type: 'text', indexed: true }) as const);
  return [
    ...fileNames.filter((name) => wanted.has(name)).map((name) => tableOf(name, wanted)),
    ...(wanted.has(AGENTS.name) ? [{ name: AGENTS.name, columns: agents, key: AGENTS.columns }] : []),
  ];
}

function tableOf(file: FileName, wanted: Wanted): SnapshotTable {
  const references = columnsOf(file).filter(({ refersTo, list }) => refersTo !== undefined && !list);
  const indexed = new Set(references.map(({ name }) => name));
  const held = (column: string) => column === 'sourcedId' || indexed.has(column) || wanted.get(file)?.has(column);
  const columns = columnsIn(file)
    .filter(held)
    .map((name) => ({ name, type: typeOf(name), indexed: indexed.has(name) }));
  return { name: file, columns, key: ['sourcedId'] };
}

/** Dates and yes and no are text, as they stand in the files. */
export const typeOf = (column: string): 'integer' | 'text' => (column === 'schoolYear' ? 'integer' : 'text');
