import type { Orphans } from '../mapping/language';
import type { Path } from '../mapping/yaml-file';

/**
 * error: answers are wrong, or cannot be given. warning: values or rows are missing from answers, or something could not be looked
 * at. note: good to know.
 */
export type Severity = 'error' | 'warning' | 'note';
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Something that the check found, as data: never a value of a student, unless values were asked for. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, and explained in `docs/check.md`. */
  readonly code: FindingCode;
  /** What it is about: `Student.gradeLevel`. */
  readonly about: string;
  /** `maple-grove.yaml:12` */
  readonly place: string;
  /** What is so, and what to do. */
  readonly says: string;
  readonly values?: readonly ShownValue[];
}

/** A value of the source with the number of its rows. */
export interface ShownValue {
  readonly value: string;
  readonly rows: number;
}

/** Rows as a sentence counts them. */
export interface Looked {
  readonly rows: number;
  /** There are more, which were not looked at. */
  readonly more: boolean;
}

interface ListFields {
  readonly list: string;
  readonly fields: readonly string[];
  readonly rows: number;
}

interface Link {
  readonly table: string;
  readonly columns: readonly string[];
  readonly relations: readonly string[];
  readonly rows: number;
}

interface Nowhere {
  readonly nowhere: number;
  readonly type: string;
  readonly looked: Looked;
  readonly orphans: Orphans | undefined;
}

type Kind = { readonly severity: Severity; readonly says: (details: never) => string };

/** Every sentence of a check, by its stable code. */
const kinds = {
  // Structure
  NOT_IN_DATABASE: {
    severity: 'error',
    says: ({ problem }: { problem: string }) =>
      `${capital(problem.replace(/\.$/, ''))}. Name what the database has, or take this out of the mapping with null.`,
  },
  TABLES_LACKING: {
    severity: 'note',
    says: ({ tables }: { tables: readonly string[] }) =>
      `Not in this database, and read as if without rows: ${tables.join(', ')}. If the installation has them under other names, map those.`,
  },
  RETYPED: {
    severity: 'error',
    says: ({ problem }: { problem: string }) =>
      `${capital(problem)} \`rollcall accept\` says that it has been looked at.`,
  },
  DELIVERY_HELD: {
    severity: 'warning',
    says: ({ reasons, asOf, mayBeAccepted }: { reasons: string; asOf: string; mayBeAccepted: boolean }) =>
      `The delivery that lies in the folder is not taken: ${reasons}. Answers come from the last good one, which is of ${asOf}.${
        mayBeAccepted ? ' If it is as it should be, `rollcall accept` says so.' : ''
      }`,
  },
  COLUMN_OF_ANOTHER_KIND: {
    severity: 'error',
    says: ({ kind, expected }: { kind: string; expected: string }) =>
      `The column is of the kind ${kind}, from which ${expected} cannot be read. Map another column, or a value that makes one of it.`,
  },
  REFUSED: {
    severity: 'error',
    says: ({ what, code }: { what: string; code: string | undefined }) =>
      `The database refuses the SQL of this part (${what}${code === undefined ? '' : `, ${code}`}); a request that reads it will fail too. Check the kinds of the columns that are compared, and what the user may read.`,
  },
  NOT_FINISHED: {
    severity: 'warning',
    says: ({ what, seconds }: { what: string; seconds: number }) =>
      `Not finished within ${seconds} s, and so not known: ${what}. Give it more time with --seconds, fewer rows with --rows, or an index.`,
  },
  // Rows
  NO_ROWS: {
    severity: 'note',
    says: () => 'No row. If there should be some, look at `table` and `where`.',
  },
  ONLY_SOME_ROWS: {
    severity: 'note',
    says: ({ rows }: Looked) =>
      `More than ${count(rows)} rows: only so many were looked at, as the database gave them. --rows looks at more.`,
  },
  KEY_REPEATED: {
    severity: 'error',
    says: ({ keys, cut, rows }: { keys: number; cut: boolean; rows: number }) =>
      `${cut ? 'More than ' : ''}${counted(keys, 'key')} on ${counted(rows, 'row')}: rows of one key are one record, and all but one are lost. Add a column to \`key\` that tells them apart.`,
  },
  KEY_EMPTY: {
    severity: 'error',
    says: ({ empty, looked }: { empty: number; looked: Looked }) =>
      `${ofRows(empty, looked)} lack a part of the key or have a blank there: such a record cannot be asked for by id. Choose another \`key\`, or leave these rows out with \`where\`.`,
  },
  // Ways to other rows
  JOIN_REPEATS_ROWS: {
    severity: 'error',
    says: ({ alias, before, rows }: { alias: string; before: number; rows: number }) =>
      `The join \`${alias}\` makes ${counted(rows, 'row')} of ${count(before)}: it finds several for one, and which of them is taken is chance. Add \`pick\`, or a condition that leaves one.`,
  },
  JOIN_FINDS_NOTHING: {
    severity: 'warning',
    says: ({ alias, table, nothing, looked }: { alias: string; table: string; nothing: number; looked: Looked }) =>
      `${ofRows(nothing, looked)} name a row of \`${table}\` that is not there: what is read through the join \`${alias}\` is null for them.`,
  },
  LEADS_TO_SEVERAL: {
    severity: 'error',
    says: ({ found, ledTo, type }: { found: number; ledTo: number; type: string }) =>
      `It leads from ${counted(found, 'row')} to ${count(ledTo)} of ${type}: from some to several, and which of them is taken is chance. Add \`pick\`, or a condition that leaves one.`,
  },
  LEADS_NOWHERE: {
    severity: 'warning',
    says: ({ nowhere, type, looked, orphans }: Nowhere) =>
      orphans === 'drop'
        ? `${counted(nowhere, 'row')} more name a ${type} that is not there, or that the mapping leaves out: they are left out too (\`orphans: drop\`).`
        : `${ofRows(nowhere, looked)} name a ${type} that is not there, or that the mapping leaves out: the field is null for them${orphans === 'error' ? ', with an error (`orphans: error`)' : ''}.`,
  },
  BELONGS_TO_NOBODY: {
    severity: 'note',
    says: ({ stray, table, type }: { stray: number; table: string; type: string }) =>
      `${counted(stray, 'row')} of \`${table}\` name a ${type} that is not there, or that the mapping leaves out: nobody sees them there.`,
  },
  // Values
  CODE_NOT_COVERED: {
    severity: 'warning',
    says: ({ values, rows, looked }: { values: number; rows: number; looked: Looked }) =>
      `${counted(values, 'code')} that \`codes\` does not name, in ${ofRows(rows, looked)}: null there, and UNMAPPED in \`sourceCodes\`. Add them to \`codes\`.`,
  },
  VALUE_INVALID: {
    severity: 'warning',
    says: ({ values, rows, expected, looked }: { values: number; rows: number; expected: string; looked: Looked }) =>
      `${counted(values, 'value')} that ${values === 1 ? 'is' : 'are'} not ${expected}, in ${ofRows(rows, looked)}: null there, with an error. Correct the data, or say how it is written.`,
  },
  TOO_MANY_VALUES: {
    severity: 'note',
    says: ({ values }: { values: number }) =>
      `More than ${count(values)} different values: only the most frequent ones were looked at.`,
  },
  NEVER_FILLED: {
    severity: 'note',
    says: ({ fields, rows }: { fields: readonly string[]; rows: number }) =>
      `No value in ${counted(rows, 'row')}: ${grouped(fields)}. If the system keeps them elsewhere, map that.`,
  },
  // Enrolment
  NOBODY_ENROLLED: {
    severity: 'warning',
    says: ({ day, schoolYear, open }: { day: string; schoolYear: number; open: number }) =>
      `No enrollment is current on ${day} (school year ${schoolYear}), and ${counted(open, 'row')} have no end. For a copy of former days set \`asOf\`; else look at \`window\`: its \`year\` is the calendar year in which a school year ends.`,
  },
  LEFT_OPEN: {
    severity: 'note',
    says: ({ open, current, left }: { open: number; current: number; left: number }) =>
      `${counted(open, 'row')} have no end, of which ${count(left)} are not current: left open by a rollover, or not begun. ${count(current)} are current.`,
  },
  // Indexes
  FILTER_READS_ALL: {
    severity: 'note',
    says: ({ list, fields, rows }: ListFields) =>
      `No index serves \`${list}\` filtered by ${grouped(fields)}: ${counted(rows, 'row')} are read each time. Where that is too many, make an index or declare \`filterable: false\`.`,
  },
  ORDER_SORTS_ALL: {
    severity: 'note',
    says: ({ list, fields, rows }: ListFields) =>
      `No index has the order of \`${list}\` by ${grouped(fields)}: ${counted(rows, 'row')} are sorted each time. Where that is too many, declare \`sortable: false\`.`,
  },
  LINK_READS_ALL: {
    severity: 'note',
    says: ({ table, columns, relations, rows }: Link) =>
      `${relations.join(', ')}: all ${counted(rows, 'row')} of \`${table}\` are read each time. An index on ${columns.join(', ')} would find those that are asked for.`,
  },
  NOT_EXPLAINED: {
    severity: 'note',
    says: ({ statements }: { statements: number }) =>
      `The database does not say how it would run ${counted(statements, 'statement')}: whether indexes serve there is not known.`,
  },
  // The user of the database
  USER_HAS_POWERS: {
    severity: 'warning',
    says: ({ user, powers }: { user: string; powers: string }) =>
      `\`${user}\` has rights over the whole server: ${powers}. Rollcall needs none of them; \`rollcall grants\` prints a user that has none.`,
  },
  USER_MAY_WRITE: {
    severity: 'warning',
    says: ({ user, writes }: { user: string; writes: string }) =>
      `\`${user}\` may change things: ${writes}. Rollcall only reads; \`rollcall grants\` prints a user that can do no more.`,
  },
  USER_READS_MORE: {
    severity: 'warning',
    says: ({
      user,
      columns,
      names,
      tables,
      more,
    }: {
      user: string;
      columns: number;
      names: string;
      tables: number;
      more: boolean;
    }) => {
      const parts = [
        ...(columns > 0 ? [`${counted(columns, 'column')} of mapped tables (${names})`] : []),
        ...(tables > 0 ? [`${more ? 'more than ' : ''}${counted(tables, 'other table')}`] : []),
      ];
      return `\`${user}\` may read more than is mapped: ${parts.join(', and ')}. \`rollcall grants\` prints a user that cannot.`;
    },
  },
  USER_NOT_KNOWN: {
    severity: 'warning',
    says: ({ code }: { code: string | undefined }) =>
      `The database does not tell what its user may do${code === undefined ? '' : ` (${code})`}.`,
  },
  NO_USERS: {
    severity: 'note',
    says: () =>
      'A database file has no users: who can read the file can read all of it. Let only the account that Rollcall runs under read it.',
  },
} as const satisfies Record<string, Kind>;

type Kinds = typeof kinds;
export type FindingCode = keyof Kinds;
export const findingCodes = Object.keys(kinds) as FindingCode[];

type Details<Code extends FindingCode> =
  Parameters<Kinds[Code]['says']> extends [infer One extends object] ? One : Record<string, never>;

export interface About {
  readonly about: string;
  readonly path: Path;
  readonly severity?: Severity;
  readonly values?: readonly ShownValue[];
}

/** Makes findings with the place of each in its file. */
export type Note = <Code extends FindingCode>(code: Code, about: About, details: Details<Code>) => Finding;

export const notes =
  (place: (path: Path) => string): Note =>
  (code, { about, path, severity, values = [] }, details) => {
    const kind = kinds[code];
    const says = (kind.says as (given: typeof details) => string)(details);
    const shown = values.length > 0 ? { values } : {};
    return { severity: severity ?? kind.severity, code, about, place: place(path), says, ...shown };
  };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const count = (number: number): string => number.toLocaleString('en-US');

/** `1 row`, `1,200 rows` */
export const counted = (number: number, noun: string): string => `${count(number)} ${noun}${number === 1 ? '' : 's'}`;

/** `12 of 3,000 rows`, `12 of the 200,000 rows looked at` */
export const ofRows = (number: number, { rows, more }: Looked): string =>
  more ? `${count(number)} of the ${counted(rows, 'row')} looked at` : `${count(number)} of ${counted(rows, 'row')}`;

/** `name, enrollments (school, schoolYear)` for fields of relations. */
export function grouped(fields: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const field of fields) {
    const [, within = '', name = field] = /^(.*)\.([^.]+)$/.exec(field) ?? [];
    groups.set(within, [...(groups.get(within) ?? []), name]);
  }
  return [...groups]
    .map(([within, names]) => (within ? `${within} (${names.join(', ')})` : names.join(', ')))
    .join(', ');
}
