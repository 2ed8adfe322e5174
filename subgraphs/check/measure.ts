import type { Leaf } from '../mapping/mapping';
import { referenceOf } from '../mapping/reference';
import type { Path } from '../mapping/yaml-file';
import type { ColumnType } from '../sql/column-type';
import { filledCounts } from '../sql/measure/filled';
import { lostRows, rowsWith } from '../sql/measure/joins';
import { emptyKeys, repeatedKeys } from '../sql/measure/keys';
import { rowCount } from '../sql/measure/sample';
import { valueCounts, valueType } from '../sql/measure/values';
import { foundRows, linkedRows, rowsLedTo, strayRows } from '../sql/measure/ways';
import type { Fragment } from '../sql/fragment';
import type { Writing } from '../sql/writing';
import { numberOf, type Asking } from './ask';
import { bounded } from './bounded';
import type { ReadField, Rows, Subject, Way } from './subject';

/** What was counted of a subject; undefined what was not, or gave no answer. */
export interface Measured {
  readonly subject: Subject;
  /** Rows looked at: all of them, or so many of more. */
  readonly rows: number | undefined;
  readonly more: boolean;
  readonly fields: readonly MeasuredField[];
  readonly keys: MeasuredKeys | undefined;
  readonly joins: readonly MeasuredJoin[];
  readonly ways: readonly MeasuredWay[];
}

export interface MeasuredField {
  readonly field: ReadField;
  /** Rows that have a value. */
  readonly filled: number | undefined;
  readonly values: readonly MeasuredValues[];
}

/** The values of a field that is not plain text, each with the number of its rows. */
export interface MeasuredValues {
  readonly leaf: Leaf;
  readonly type: ColumnType;
  readonly counts: readonly ValueCount[] | undefined;
}
export interface ValueCount {
  readonly value: unknown;
  readonly rows: number;
}

export interface MeasuredKeys {
  readonly lacking: number | undefined;
  readonly blank: number | undefined;
  readonly repeated: readonly { readonly key: readonly unknown[]; readonly rows: number }[] | undefined;
}

export interface MeasuredJoin {
  readonly alias: string;
  readonly path: Path;
  /** Rows with it, beside the rows without it. */
  readonly rows: number | undefined;
  readonly before: number | undefined;
  /** Rows that name a row which is not there. */
  readonly nothing: number | undefined;
}

export interface MeasuredWay {
  readonly way: Way;
  readonly linked: number | undefined;
  readonly found: number | undefined;
  /** Rows to which it leads: more than those that are found when it leads to several from one. */
  readonly ledTo: number | undefined;
  /** Rows of the target that name a row of this subject which is not there. */
  readonly stray: number | undefined;
}

export interface Measuring extends Asking {
  readonly writing: Writing;
  /** Rows of a source that are looked at. */
  readonly most: number;
}

export const MOST_VALUES = 20_000;
export const MOST_KEYS = 1_000;
/** Statements side by side. */
const WIDTH = 2;

/** Measures one subject: each step is a few statements, and what it counts is judged elsewhere. */
export async function measure(measuring: Measuring, subject: Subject): Promise<Measured> {
  const { label: about, source } = subject;
  const { writing, most } = measuring;
  const counted = await measuring.ask({
    about,
    path: source.path,
    what: 'rows',
    select: rowCount(writing, source, most + 1),
  });
  const all = numberOf(counted, 'n');
  const rows = all === undefined ? undefined : Math.min(all, most);
  const nothing = {
    subject,
    rows,
    more: all !== undefined && all > most,
    fields: [],
    keys: undefined,
    joins: [],
    ways: [],
  };
  if (rows === undefined) return nothing;
  const measureWays = (ways: readonly Way[]) => bounded(ways, WIDTH, (way) => measureWay(measuring, subject, way));
  // That there are none may come of a link by which all of them are orphans.
  if (rows === 0)
    return { ...nothing, ways: await measureWays(subject.ways.filter(({ relation }) => relation.orphans === 'drop')) };
  return {
    ...nothing,
    fields: await measureFields(measuring, subject),
    keys: source.key.length > 0 ? await measureKeys(measuring, subject) : undefined,
    joins: await measureJoins(measuring, subject, rows),
    ways: await measureWays(subject.ways),
  };
}

async function measureFields(measuring: Measuring, { label, source, values }: Subject): Promise<MeasuredField[]> {
  if (values.length === 0) return [];
  const { writing, most } = measuring;
  const select = filledCounts(
    writing,
    source,
    values.map(({ leaves }) => leaves),
    most,
  );
  const filled = await measuring.ask({ about: label, path: source.path, what: 'values that are there', select });
  return bounded(values, WIDTH, async (field) => {
    const { label: about, path, leaves } = field;
    const index = values.indexOf(field);
    const measured: MeasuredValues[] = [];
    for (const leaf of leaves) {
      const type = valueType(writing, source, leaf);
      const select = valueCounts(writing, source, leaf, most, MOST_VALUES);
      const answer = isDecoded(leaf) ? await measuring.ask({ about, path, what: 'values', select }) : undefined;
      measured.push({ leaf, type, counts: answer?.map(({ v, n }) => ({ value: v, rows: Number(n) })) });
    }
    return { field, filled: numberOf(filled, `c${index}`), values: measured };
  });
}

/** Whether there is more to a value than that it is there. */
const isDecoded = ({ type, codes }: Leaf): boolean =>
  codes !== undefined || (type !== 'String' && type !== 'ID' && type !== 'Enum');

async function measureKeys(measuring: Measuring, { label: about, source }: Subject): Promise<MeasuredKeys> {
  const { writing, most } = measuring;
  const path = [...source.path, 'key'];
  const empty = await measuring.ask({ about, path, what: 'empty keys', select: emptyKeys(writing, source, most) });
  const select = repeatedKeys(writing, source, most, MOST_KEYS);
  const repeated = await measuring.ask({ about, path, what: 'keys that several rows have', select });
  return {
    lacking: numberOf(empty, 'c0'),
    blank: numberOf(empty, 'c1'),
    repeated: repeated?.map((row) => ({ key: source.key.map((_, index) => row[`k${index}`]), rows: Number(row['n']) })),
  };
}

/** A join on joins is measured beside the rows that those give, so that each answers for itself alone. */
async function measureJoins(measuring: Measuring, subject: Subject, rows: number): Promise<MeasuredJoin[]> {
  const { writing, most } = measuring;
  const { label, source, joins } = subject;
  return bounded(joins, WIDTH, async ({ alias, path }) => {
    const joined = source.joins[alias];
    if (joined === undefined) throw new Error(`${label} has no join ${alias}`);
    const about = `${label}, join ${alias}`;
    const number = async (what: string, select: Fragment, name = 'n') =>
      numberOf(await measuring.ask({ about, path, what, select }), name);
    const counted = (aliases: readonly string[]) =>
      number('rows with the join', rowsWith(writing, source, aliases, most));
    const parents = Object.values(joined.on).flatMap((column) => referenceOf(column).alias ?? []);
    return {
      alias,
      path,
      // What is picked is one row at most.
      rows: joined.pick ? undefined : await counted([alias]),
      before: joined.pick || parents.length === 0 ? rows : await counted(parents),
      nothing: await number('rows for which it finds nothing', lostRows(writing, source, alias, joined, most), 'c1'),
    };
  });
}

async function measureWay(measuring: Measuring, subject: Subject, way: Way): Promise<MeasuredWay> {
  const { writing, most } = measuring;
  const { label: about, path, relation, target, many } = way;
  const source = withOrphansOf(subject.source, path);
  const number = async (what: string, select: Fragment, name = 'n') =>
    numberOf(await measuring.ask({ about, path, what, select }), name);
  const backwards = many && relation.on.length > 0;
  return {
    way,
    linked: await number('rows that lead somewhere', linkedRows(writing, source, relation, most), 'c0'),
    found: await number('rows that lead to something', foundRows(writing, source, relation, target, most)),
    // Of a list, several are no mistake; of a pick, none.
    ledTo:
      many || relation.pick
        ? undefined
        : await number('rows that it leads to', rowsLedTo(writing, source, relation, target, most)),
    stray: backwards
      ? await number('rows that belong to nothing', strayRows(writing, source, relation, target, most))
      : undefined,
  };
}

/** The rows with those that are left out as orphans of this link: else none could be counted. */
function withOrphansOf(source: Rows, path: Path): Rows {
  const own = [...path, 'orphans'].join('/');
  return { ...source, dropsOrphansOf: source.dropsOrphansOf?.filter((link) => link.path.join('/') !== own) ?? [] };
}
