import { engines, type Engine } from '../../engines/fresh-database';
import { madeSystem, type MadeSystem } from '../made-system';
import type { Cell } from '../made-table';

/** A value that is null with an error: what stands in the column is not what the contract promises. */
export const WRONG = Symbol('wrong');

type Shown = string | number | boolean | null | typeof WRONG;

/** A value of the mapping, and for each row of the columns a, b and so on what is shown of it. */
export interface Case {
  readonly is: string;
  /** The field that the value is mapped to. */
  readonly field: keyof typeof FIELDS;
  readonly value: unknown;
  /** Types of the columns, text when left out; an engine's own where they differ. */
  readonly columns?: Readonly<Record<string, string>> | ((engine: Engine) => Readonly<Record<string, string>>);
  readonly rows: readonly (readonly [...cells: Cell[], shown: Shown])[];
  /** Engines that offer it; all when left out. */
  readonly engines?: readonly Engine[];
  /** What else the mapping says, such as parameters. */
  readonly mapping?: Readonly<Record<string, unknown>>;
}

/** Collations that fold what must stay apart, as real systems have them: case, accents, trailing blanks. */
const TEXT: Readonly<Record<Engine, string>> = {
  mysql: 'varchar(200) character set utf8mb4 collate utf8mb4_unicode_ci',
  postgres: 'varchar(200) collate "und-x-icu"',
  sqlite: 'varchar(200) collate nocase',
};

/** Fields that values are tried at: the list that shows them, what it is filtered by, and how it is ordered by them. */
const FIELDS = {
  name: { type: 'Term', list: 'terms', filters: ['equals'], order: 'NAME' },
  schoolYear: { type: 'Term', list: 'terms', filters: ['equals', 'from', 'to'], order: 'SCHOOL_YEAR' },
  beginDate: { type: 'Term', list: 'terms', filters: ['equals', 'from', 'to'], order: 'BEGIN_DATE' },
  type: { type: 'Term', list: 'terms', filters: ['equals'], order: undefined },
  isCharter: { type: 'School', list: 'schools', filters: ['equals'], order: undefined },
  creditsAvailable: { type: 'Course', list: 'courses', filters: [], order: undefined },
} as const;

/** On each engine: a value is read as expected, filters find the rows that show it and no others, and it sorts as it is shown. */
export function readFilterAndSort(cases: readonly Case[]): void {
  describe.each(engines)('%s', (engine) => {
    const offered = cases.filter(({ engines: only = engines }) => only.includes(engine));
    let system: MadeSystem;
    beforeAll(async () => {
      const tables = offered.map(({ columns = {}, rows }, index) => {
        const types = typeof columns === 'function' ? columns(engine) : columns;
        const names = rows[0]?.slice(0, -1).map((_, column) => 'abcdef'.charAt(column)) ?? [];
        const own = Object.fromEntries(names.map((name) => [name, types[name] ?? TEXT[engine]]));
        const cells = rows.map((row, id) => [id, ...(row.slice(0, -1) as Cell[])]);
        return [`t${index}`, { columns: { id: 'int primary key', ...own }, rows: cells }] as const;
      });
      system = await madeSystem(engine, Object.fromEntries(tables));
    });
    afterAll(() => system.close());

    test.each(offered.map((one, index) => [one.is, one, index] as const))('%s', async (_is, one, index) => {
      const { field, value, rows, mapping } = one;
      const { type, list: listed, filters, order } = FIELDS[field];
      const entities = { [type]: { table: `t${index}`, key: ['id'], fields: { [field]: value } } };
      const { ask } = await system.open({ entities, ...mapping });
      const list = async (args: string) => {
        const { data, errors = [] } = await ask(`{ ${listed}(first: 200 ${args}) { nodes { id ${field} } } }`);
        const nodes = (data?.[listed]?.nodes ?? []) as { id: string; [field: string]: unknown }[];
        const found = nodes.map((node) => ({ row: Number(node.id.replace(/.*:/, '')), shown: node[field] }));
        return { found, errors };
      };
      const { found: all, errors } = await list('');
      const shown = all.sort((a, b) => a.row - b.row).map((term) => term.shown);
      const wanted = rows.map((row) => row.at(-1) as Shown);
      expect(shown).toEqual(wanted.map((one) => (one === WRONG ? null : one)));
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(
        wanted.filter((one) => one === WRONG).map(() => 'SOURCE_VALUE_INVALID'),
      );

      const found = async (filter: string) => {
        const answer = await list(`, filter: { ${field}: ${filter} }`);
        expect(answer.errors).toEqual([]);
        return answer.found.map(({ row }) => row).sort((a, b) => a - b);
      };
      const present = wanted.filter((one) => one !== null && one !== WRONG);
      const rowsWith = (matches: (shown: string | number | boolean) => boolean) =>
        wanted.flatMap((one, row) => (one !== null && one !== WRONG && matches(one) ? [row] : []));
      const matching = {
        equals: (bound: unknown) => rowsWith((other) => other === bound),
        from: (bound: string | number | boolean) => rowsWith((other) => other >= bound),
        to: (bound: string | number | boolean) => rowsWith((other) => other <= bound),
      };
      for (const one of new Set(present)) {
        const literal = field === 'type' ? String(one) : JSON.stringify(one);
        for (const operator of filters)
          expect([operator, one, await found(`{ ${operator}: ${literal} }`)]).toEqual([
            operator,
            one,
            matching[operator](one),
          ]);
      }

      if (order === undefined) return;
      for (const direction of ['ASC', 'DESC']) {
        const sorted = (await list(`, orderBy: [{ field: ${order}, direction: ${direction} }]`)).found;
        const values = sorted.map((term) => term.shown as string | number | null);
        const there = values.filter((one) => one !== null);
        const ordered = [...there].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(there).toEqual(direction === 'ASC' ? ordered : ordered.reverse());
        expect(values.slice(there.length).every((one) => one === null)).toBe(true);
      }
    });
  });
}
