import { MappingProblem } from '../mapping/configuration-error';
import type { Condition } from '../mapping/condition-form';
import type { Join, Window } from '../mapping/language';
import type { Source } from '../mapping/mapping';
import { orderTermOf, referenceOf, tableOf } from '../mapping/reference';
import type { ColumnType } from './column-type';
import { condition } from './condition';
import { equal } from './equal';
import { all, directed, join, raw, sql, TRUE, type Fragment } from './fragment';
import { lookedUpColumn } from './looked-up';
import { madeColumns, madeRows } from './tables/made-table';
import type { Only } from './tables/maker';
import { inForce } from './window';
import type { Expression, Writing } from './writing';

export type Table = Pick<Source, 'table' | 'joins'>;

const NO_ROWS = raw('(select 1 as lacking limit 0)');

/**
 * The names that are visible in one FROM: a base table and those of its joins that something needed.
 * A join that may match several rows and picks one is never joined: what is read through it becomes a scalar sub-select,
 * so that a row of the base table stays one row.
 */
export class Scope {
  private readonly needed = new Set<string>();
  /** Joins whose conditions are being written. */
  private readonly waiting = new Set<string>();
  /** Columns that something named, by the alias of their table. */
  private readonly used = new Map<string, Set<string>>();
  /** Values that columns of the base table may have: see `narrow`. */
  private readonly only = new Map<string, readonly string[]>();

  constructor(
    readonly writing: Writing,
    readonly table: Table,
    /** Keeps the aliases of nested statements apart. */
    readonly prefix: string,
    /** In the sub-select of a picked join: its name, and where all other names are resolved. */
    private readonly within?: { readonly picked: string; readonly outer: Scope },
  ) {}

  /** `column` of the base table, or `join.column`. */
  column(reference: string): Expression {
    const { alias, column } = referenceOf(reference);
    return alias === undefined ? this.baseColumn(column) : this.joinedColumn(alias, column);
  }

  /** Table and joins, once everything else of the statement is written. */
  from(): Fragment {
    const joins = this.joins();
    return this.joinedTo(this.tableName(this.table.table ?? '', ''), joins);
  }

  /** The same with a select of chosen rows in the place of the table; it is given the columns that it must hold. */
  fromRows(chosen: Scope, select: (columns: Fragment) => Fragment): Fragment {
    const joins = this.joins();
    const columns = [...this.usedOf('')].map((column) => chosen.baseName(column));
    return this.joinedTo(sql`(${select(columns.length > 0 ? join(columns, ', ') : raw('1'))})`, joins);
  }

  /** Rows without these values of a column of the base table will not be used: tables that the mapping makes leave them out. */
  narrow(column: string, values: readonly string[]): void {
    const { alias, column: own } = referenceOf(column);
    if (alias === undefined) this.only.set(own, values);
  }

  private joinedTo(base: Fragment, joins: readonly Fragment[]): Fragment {
    return join([sql`${base} as ${this.alias('')}`, ...joins], ' ');
  }

  /** Whether the columns of a join are there; one that is written wrong is found also when no field needs it yet. */
  checkJoin(alias: string): void {
    const joined = this.joinNamed(alias);
    const within = joined.pick
      ? new Scope(this.writing, this.table, this.prefix, { picked: alias, outer: this })
      : this;
    within.conditionsOf(alias, joined);
    for (const by of joined.pick ?? []) within.orderTerm(alias, by);
  }

  /** The names of all columns of the base table. */
  baseColumns(): string[] {
    return [...this.columnsOf(this.table.table ?? '').keys()];
  }

  private baseName(column: string): Fragment {
    this.usedOf('').add(column);
    return sql`${this.alias('')}.${raw(this.writing.dialect.quote(column))}`;
  }

  private baseColumn(column: string): Expression {
    if (this.within) return this.within.outer.baseColumn(column);
    return this.typed(this.table.table ?? '', '', column);
  }

  private joinedColumn(alias: string, column: string): Expression {
    const joined = this.joinNamed(alias);
    const picked = this.pickedOrigin(alias);
    if (this.within && picked !== this.within.picked) return this.within.outer.joinedColumn(alias, column);
    if (picked !== undefined && this.within === undefined) return this.pickedColumn(picked, alias, column);
    this.need(alias);
    return this.typed(joined.table, alias, column);
  }

  /** (select level.title from enrollment left join level on ... where ... order by ... limit 1) */
  private pickedColumn(picked: string, alias: string, column: string): Expression {
    const inner = new Scope(this.writing, this.table, this.prefix, { picked, outer: this });
    const { fragment, ...value } = inner.joinedColumn(alias, column);
    const origin = inner.joinNamed(picked);
    const where = all(inner.conditionsOf(picked, origin));
    const order = (origin.pick ?? []).map((by) => inner.orderTerm(picked, by));
    const joins = inner.joins();
    const base = sql`${inner.tableName(origin.table, picked)} as ${inner.alias(picked)}`;
    const from = join([base, ...joins], ' ');
    const body = sql`select ${fragment} from ${from} where ${where} order by ${join(order, ', ')} limit 1`;
    return { ...value, fragment: sql`(${body})` };
  }

  private orderTerm(alias: string, term: string): Fragment {
    const { by, descending } = orderTermOf(term);
    const { alias: own = alias, column } = referenceOf(by);
    const { fragment } = this.joinedColumn(own, column);
    // A row without a value comes last on every engine: PostgreSQL would pick it first when descending, MySQL when ascending.
    const missing = sql`(${fragment} is null)`;
    return sql`${missing}, ${directed(fragment, descending)}`;
  }

  private joins(): Fragment[] {
    const names = [...this.needed].filter((name) => name !== this.within?.picked);
    // All conditions first: a table is written when every column that it needs has been named.
    const conditions = names.map((alias) => ({ alias, on: all(this.conditionsOf(alias, this.joinNamed(alias))) }));
    return conditions.map(
      ({ alias, on }) =>
        sql`left join ${this.tableName(this.joinNamed(alias).table, alias)} as ${this.alias(alias)} on ${on}`,
    );
  }

  private conditionsOf(alias: string, joined: Join): Fragment[] {
    const own = (reference: string): Expression => {
      const { alias: other, column } = referenceOf(reference);
      const isOwn = other === undefined || other === alias;
      return isOwn ? this.typed(joined.table, alias, column) : this.joinedColumn(other, column);
    };
    const links = Object.entries(joined.on).map(([left, right]) =>
      equal(this.writing.dialect, own(left), this.column(right)),
    );
    return [...links, this.where(joined.where, own), this.window(joined.window, own)];
  }

  private where(where: Condition | undefined, own: (column: string) => Expression): Fragment {
    return where ? condition(this.writing, where, own) : TRUE;
  }

  private window(window: Window | undefined, own: (column: string) => Expression): Fragment {
    return window ? inForce(this.writing, window, own) : TRUE;
  }

  /** Joins stand in the order in which they can refer to each other: what a join's conditions name comes before it. */
  private need(alias: string): void {
    const joined = this.joinNamed(alias);
    // What is picked stands first in its sub-select, whatever its conditions name.
    if (this.needed.has(alias) || alias === this.within?.picked) return;
    if (this.waiting.has(alias)) throw new MappingProblem(`the join \`${alias}\` hangs on itself.`);
    this.waiting.add(alias);
    try {
      this.conditionsOf(alias, joined);
    } finally {
      this.waiting.delete(alias);
    }
    this.needed.add(alias);
  }

  private parentsOf(alias: string): string[] {
    return Object.values(this.joinNamed(alias).on).flatMap((reference) => {
      const { alias: parent } = referenceOf(reference);
      return parent === undefined ? [] : [parent];
    });
  }

  /** The picked join that this one is or hangs on. */
  private pickedOrigin(alias: string, below: readonly string[] = []): string | undefined {
    if (below.includes(alias)) throw new MappingProblem(`the join \`${alias}\` hangs on itself.`);
    for (const parent of this.parentsOf(alias)) {
      const picked = this.pickedOrigin(parent, [...below, alias]);
      if (picked !== undefined) return picked;
    }
    return this.joinNamed(alias).pick ? alias : undefined;
  }

  private joinNamed(alias: string): Join {
    const joined = this.table.joins[alias];
    if (!joined) throw new MappingProblem(`there is no join \`${alias}\` under \`joins\`.`);
    return joined;
  }

  private typed(table: string, alias: string, column: string): Expression {
    if (this.writing.lacking.has(table)) return { fragment: this.writing.dialect.asText(sql`null`), type: 'text' };
    const lookedUp = this.writing.columns[column];
    if (lookedUp?.table === table)
      return lookedUpColumn(this.writing, column, lookedUp, this.columnsOf(table), (own) =>
        this.ownColumn(table, alias, own),
      );
    return this.ownColumn(table, alias, column);
  }

  private ownColumn(table: string, alias: string, column: string): Expression {
    this.writing.heard?.(table, column);
    const type = this.columnsOf(table).get(column);
    const made = this.writing.tables[table];
    if (type === undefined)
      throw (
        (made && madeColumns(this.writing, made).lost.get(column)) ??
        new MappingProblem(
          `table \`${table}\` has no column \`${column}\`, or the district's user may not see it.`,
          [],
          'database',
        )
      );
    this.usedOf(alias).add(column);
    const fragment = sql`${this.alias(alias)}.${raw(this.writing.dialect.quote(column))}`;
    // Money is written as people write it, such as $1,234.50, and can be compared with nothing but money.
    if (type === 'money') return { fragment: sql`cast(${fragment} as numeric)`, type: 'decimal' };
    const { collation, required = false, folds = false } = this.writing.facts.get(table)?.get(column) ?? {};
    if (made) return { fragment, type, collation };
    const own = { required: required && alias === '', column: { table, column } };
    const { dialect } = this.writing;
    if (folds) return { ...own, fragment: dialect.exact(dialect.asText(fragment)), type: 'text' };
    return { ...own, fragment, type, collation };
  }

  /** Whether a join was needed, so that one row of the base table may have become several. */
  isJoined(): boolean {
    return this.needed.size > 0;
  }

  private columnsOf(table: string): ReadonlyMap<string, ColumnType> {
    const { catalog, tables, lacking } = this.writing;
    if (lacking.has(table)) return new Map();
    const columns = catalog.get(table);
    if (columns) return columns;
    const made = tables[table];
    if (made) return madeColumns(this.writing, made).types; // tells why it could not be made
    throw new MappingProblem(
      `the database has no table \`${table}\`, or the district's user may not see it.`,
      [],
      'database',
    );
  }

  private usedOf(alias: string): Set<string> {
    const used = this.used.get(alias) ?? new Set();
    this.used.set(alias, used);
    return used;
  }

  /** What is known of a join's columns by those of the base table that they equal. */
  private onlyOf(alias: string): Only {
    if (alias === '') return this.only;
    const { table, on } = this.joinNamed(alias);
    const [base, joined] = [this.columnsOf(this.table.table ?? ''), this.columnsOf(table)];
    const known = Object.entries(on).flatMap(([left, right]): [string, readonly string[]][] => {
      const [own, outer] = [referenceOf(left), referenceOf(right)];
      const values = outer.alias === undefined ? this.only.get(outer.column) : undefined;
      // The same value may be another text in a column of another type: 12 and 12.00.
      const same = own.alias === undefined && joined.get(own.column) === base.get(outer.column);
      return values && same ? [[own.column, values]] : [];
    });
    return new Map(known);
  }

  private alias(name: string): Fragment {
    return raw(this.writing.dialect.quote(name === '' ? this.prefix : `${this.prefix}_${name}`));
  }

  private tableName(table: string, alias: string): Fragment {
    const { dialect, tables, lacking } = this.writing;
    if (lacking.has(table)) return NO_ROWS;
    const made = tables[table];
    if (made) {
      const columns = [...this.usedOf(alias)];
      return sql`(${madeRows(this.writing, made, { columns, only: this.onlyOf(alias) })})`;
    }
    const { schema, table: name } = tableOf(table, this.writing.schema);
    return raw(schema === undefined ? dialect.quote(name) : `${dialect.quote(schema)}.${dialect.quote(name)}`);
  }
}
