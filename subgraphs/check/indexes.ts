import type { Contract } from '../../schema/contract';
import { problemIn } from '../mapping/configuration-error';
import type { Mapping, Source } from '../mapping/mapping';
import { SourceError, type Database } from '../sql/database';
import type { Explained } from '../sql/explain/explain';
import type { Fragment } from '../sql/fragment';
import { filterProbe, linkProbe, orderProbe, sampleKey } from '../sql/measure/probes';
import type { Writing } from '../sql/writing';
import type { Finding, Note } from './finding';
import { filtersOf, listsOf, type List } from './lists';
import type { Subject, Way } from './subject';

/** Rows from which on it matters that a request reads all of them. */
const LARGE = 50_000;
/** The same for rows that are looked for again and again, on the way from others. */
const LARGE_CHILDREN = 10_000;

export interface Probing {
  readonly mapping: Mapping;
  readonly contract: Contract;
  readonly today: string;
  readonly writing: Writing;
  readonly explain: Database['explain'];
  /** Rows of a table, as far as they were counted. */
  rowsOf(this: void, table: string): number;
}

/** Which filters, orders and relations have no index to serve them, as the database itself says. */
export async function judgeIndexes(probing: Probing, subjects: readonly Subject[], note: Note): Promise<Finding[]> {
  const explaining = explainerOf(probing.explain);
  const findings: Finding[] = [];
  for (const list of listsOf(probing.contract)) {
    const subject = subjects.find(({ label }) => label === list.type.name);
    if (subject) findings.push(...(await judgeList(probing, explaining.explain, list, subject, note)));
  }
  findings.push(...(await judgeLinks(probing, explaining.explain, subjects, note)));
  const statements = explaining.silent();
  if (statements > 0) findings.push(note('NOT_EXPLAINED', { about: 'indexes', path: ['database'] }, { statements }));
  return findings;
}

type Explainer = (probe: () => Fragment | undefined) => Promise<Explained | undefined>;

/** A database may refuse to explain what it would run, and then nothing is known. */
function explainerOf(explain: Database['explain']): { explain: Explainer; silent: () => number } {
  let silent = 0;
  return {
    silent: () => silent,
    explain: async (probe) => {
      let select: Fragment | undefined;
      // What is not in the database is a finding already.
      problemIn(() => (select = probe()));
      try {
        return select && (await explain(select));
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        silent++;
        return undefined;
      }
    },
  };
}

async function judgeList(
  { mapping, today, writing, rowsOf }: Probing,
  explain: Explainer,
  list: List,
  { label, source }: Subject,
  note: Note,
): Promise<Finding[]> {
  const sampling = { mapping, today, key: (of: Source, columns: readonly string[]) => sampleKey(writing, of, columns) };
  const [slow, tables] = [new Set<string>(), new Set<string>()];
  for (const { name, filter, sources } of filtersOf(sampling, list, source)) {
    const whole = wholeTables(await explain(() => filterProbe(writing, source, filter)), sources);
    if (whole.length > 0) slow.add(name);
    for (const table of whole) tables.add(table);
  }
  const sorted: string[] = [];
  for (const name of list.orders) {
    const field = source.fields.get(name);
    if (field?.kind !== 'leaf' || !field.sortable || field.codes !== undefined) continue;
    if ((await explain(() => orderProbe(writing, source, field)))?.sorts) sorted.push(name);
  }
  const about = { about: label, path: source.path };
  const noted = (code: 'FILTER_READS_ALL' | 'ORDER_SORTS_ALL', fields: readonly string[], read: readonly string[]) => {
    const rows = Math.max(0, ...read.map(rowsOf));
    const severity = rows >= LARGE ? 'warning' : 'note';
    return fields.length > 0 ? [note(code, { ...about, severity }, { list: list.name, fields, rows })] : [];
  };
  return [
    ...noted('FILTER_READS_ALL', [...slow], [source.table, ...tables]),
    ...noted('ORDER_SORTS_ALL', sorted, [source.table]),
  ];
}

/** Relations whose rows can be found only by reading all of them; those that follow the same columns of a table are one finding. */
async function judgeLinks(
  { writing, rowsOf }: Probing,
  explain: Explainer,
  subjects: readonly Subject[],
  note: Note,
): Promise<Finding[]> {
  const byColumns = new Map<string, Way[]>();
  for (const way of subjects.flatMap(({ ways }) => ways)) {
    const key = JSON.stringify([way.target.table, way.relation.on.map(([child]) => child).sort()]);
    byColumns.set(key, [...(byColumns.get(key) ?? []), way]);
  }
  const findings: Finding[] = [];
  for (const ways of byColumns.values()) {
    const [first] = ways;
    if (first === undefined || first.relation.on.length === 0) continue;
    const { label: about, path, relation, target } = first;
    const whole = wholeTables(await explain(() => linkProbe(writing, relation, target)), [target]);
    if (!whole.includes(target.table)) continue;
    const columns = relation.on.map(([child]) => child);
    const rows = rowsOf(target.table);
    const severity = rows >= LARGE_CHILDREN ? 'warning' : 'note';
    const relations = [...new Set(ways.map(({ label }) => label))];
    findings.push(note('LINK_READS_ALL', { about, path, severity }, { table: target.table, columns, relations, rows }));
  }
  return findings;
}

/** The tables that are read whole, by the names of the mapping: `b` is the list's, `bx` what it leads to, `b_level` a join. */
function wholeTables(explained: Explained | undefined, sources: readonly Source[]): string[] {
  const names = new Map<string, string>();
  sources.forEach(({ table, joins }, depth) => {
    const prefix = `b${'x'.repeat(depth)}`;
    if (table !== null) names.set(prefix, table);
    for (const [alias, joined] of Object.entries(joins)) names.set(`${prefix}_${alias}`, joined.table);
  });
  const whole = (explained?.accesses ?? []).filter((access) => access.whole);
  // Any other name stands inside a table that the mapping makes.
  return [...new Set(whole.map(({ alias }) => names.get(alias) ?? ''))];
}
