import type { Knex } from 'knex';
import { MappingProblem, problemIn } from '../mapping/configuration-error';
import { partsOfName, type LookedUp } from '../mapping/looked-up-form';
import { referenceOf } from '../mapping/reference';
import { columnOrder } from '../plan/column-order';
import type { ColumnType } from './column-type';
import { condition } from './condition';
import { exactTupleIn } from './filter';
import { bind, join, raw, sql, TRUE, type Fragment } from './fragment';
import { orderBy, sortTerm } from './page';
import { Scope } from './scope';
import type { Expression, Writing } from './writing';

/** What a column is called, for the rows whose columns `per` equal one of these; without `per`, for all. */
export interface Choice {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
/** What was found of each looked-up column, or why nothing was. */
export type Found = ReadonlyMap<string, readonly Choice[] | Refused>;
export interface Refused {
  readonly problem: string;
}

const MOST_ROWS = 20_000;

/** Asks the database what the columns are called. */
export async function lookUp(db: Knex, writing: Writing): Promise<Found> {
  const found = new Map<string, readonly Choice[] | Refused>();
  for (const [name, form] of Object.entries(writing.columns)) {
    let statement: Fragment | undefined;
    problemIn(() => void (statement = statementOf(writing, form))); // a part of the survey tells what is wrong with it
    if (statement === undefined) continue;
    const { sql: text, bindings } = statement;
    try {
      const rows = await db.select<Record<string, unknown>[]>(db.raw(text, bindings as Knex.RawBinding[]));
      found.set(
        name,
        choicesIn(
          form,
          rows.map((row) => saidBy(form, row)),
          rows.length > MOST_ROWS,
        ),
      );
    } catch {
      found.set(name, { problem: `the database did not say what table \`${form.in}\` holds.` });
    }
  }
  return found;
}

/** n0, ... the columns in the name; p0, ... those that rows are told apart by; m whether the row is meant. */
function statementOf(writing: Writing, form: LookedUp): Fragment {
  const scope = new Scope(writing, { table: form.in, joins: form.joins }, 'u');
  const text = (reference: string, name: string): Fragment => {
    const { fragment, type } = scope.column(reference);
    return sql`${type === 'text' ? fragment : writing.dialect.asText(fragment)} as ${raw(name)}`;
  };
  const names = columnsOfName(form).map((column, index) => text(column, `n${index}`));
  const per = Object.keys(form.per).map((column, index) => text(column, `p${index}`));
  const meant = form.where ? condition(writing, form.where, (column) => scope.column(column)) : TRUE;
  const terms = columnOrder(form.pick ?? []).map((sort) => sortTerm(scope, sort));
  const order = orderBy(writing, terms, []);
  const columns = join([...names, ...per, sql`case when ${meant} then 1 else 0 end as ${raw('m')}`], ', ');
  const ordered = order.length > 0 ? sql` order by ${join(order, ', ')}` : sql``;
  return sql`${columns} from ${scope.from()}${ordered} limit ${bind(MOST_ROWS + 1)}`;
}

const columnsOfName = ({ named }: LookedUp): string[] =>
  partsOfName(named).flatMap((part) => ('column' in part ? [part.column] : []));

interface Said {
  readonly name: string | undefined;
  readonly per: readonly (string | undefined)[];
  readonly isMeant: boolean;
}

function saidBy(form: LookedUp, row: Readonly<Record<string, unknown>>): Said {
  const columns = columnsOfName(form).map((_, index) => textOf(row[`n${index}`]));
  const values = [...columns];
  const parts = partsOfName(form.named).map((part) => ('text' in part ? part.text : values.shift()));
  return {
    name: columns.includes(undefined) ? undefined : parts.join(''),
    per: Object.keys(form.per).map((_, index) => textOf(row[`p${index}`])),
    isMeant: Number(row['m']) === 1,
  };
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/^(-?\d+)\.0+$/, '$1') : '';
  return text === '' ? undefined : text;
}

/** Never a guess: where rows disagree on the name, or use one name for something else too, nothing is chosen. */
function choicesIn(form: LookedUp, said: readonly Said[], isCut: boolean): readonly Choice[] | Refused {
  if (isCut) return { problem: `table \`${form.in}\` has more than ${MOST_ROWS} rows to look through.` };
  const usable = said.filter(({ name, per }) => name !== undefined && !per.includes(undefined));
  const keyOf = ({ per }: Said) => JSON.stringify(per);
  const chosen = new Map<string, Said>();
  for (const one of usable.filter(({ isMeant }) => isMeant)) {
    const other = chosen.get(keyOf(one));
    if (other && other.name !== one.name && !form.pick)
      return {
        problem: `rows of \`${form.in}\` say \`${other.name}\`, and others \`${one.name}\`: say with \`pick\` which is meant, or with \`per\` which row each row goes by.`,
      };
    if (!other) chosen.set(keyOf(one), one);
  }
  const elsewhere = usable.find((one) => !one.isMeant && chosen.get(keyOf(one))?.name === one.name);
  if (elsewhere)
    return {
      problem: `\`${elsewhere.name}\` is also something else, by other rows of \`${form.in}\`: say with \`per\` which row each row goes by.`,
    };
  const rows = new Map<string, string[][]>();
  for (const { name = '', per } of chosen.values())
    rows.set(name, [...(rows.get(name) ?? []), per.map((part) => part ?? '')]);
  return [...rows].map(([name, tuples]) => ({ name, rows: tuples }));
}

/**
 * The column as it is called here, by its table's other columns. A name that was found in the database never becomes SQL: it
 * is one of the columns that the table has, or a problem.
 *
 * case when (b.syear, b.school_id) in (...) then b.category_1 when ... then b.category_3 end
 */
export function lookedUpColumn(
  writing: Writing,
  name: string,
  form: LookedUp,
  columns: ReadonlyMap<string, ColumnType>,
  column: (name: string) => Expression,
): Expression {
  if (columns.has(name)) throw new MappingProblem(`table \`${form.table}\` has a column \`${name}\` of its own.`);
  statementOf(writing, form); // also hears what is read to look it up
  const found = writing.lookedUp?.get(name) ?? [];
  if ('problem' in found) throw new MappingProblem(`which column is \`${name}\`? ${found.problem}`, [], 'database');
  if (found.length === 0)
    throw new MappingProblem(`no row of \`${form.in}\` says which column is \`${name}\` here.`, [], 'absent');
  const chosen = found.map(({ name: called, rows }) => ({ rows, value: column(ownName(form, called, columns)) }));
  const per = Object.values(form.per).map((reference) => column(referenceOf(reference).column));
  const [only] = chosen;
  if (only && per.length === 0) return only.value;
  const type = chosen.every(({ value }) => value.type === only?.value.type) ? (only?.value.type ?? 'text') : 'text';
  const cases = chosen.map(({ rows, value }) => {
    const shown = value.type === type ? value.fragment : writing.dialect.asText(value.fragment);
    return sql`when ${exactTupleIn(writing, per, rows)} then ${shown}`;
  });
  return { fragment: sql`case ${join(cases, ' ')} end`, type };
}

/** As the table has it: engines and systems differ in capitals. */
function ownName(form: LookedUp, name: string, columns: ReadonlyMap<string, ColumnType>): string {
  if (columns.has(name)) return name;
  const alike = [...columns.keys()].filter((own) => own.toLowerCase() === name.toLowerCase());
  const [only] = alike;
  if (only !== undefined && alike.length === 1) return only;
  throw new MappingProblem(
    `\`${form.in}\` says that it is \`${name}\`, which table \`${form.table}\` does not have, or the district's user may not see it.`,
    [],
    'database',
  );
}
