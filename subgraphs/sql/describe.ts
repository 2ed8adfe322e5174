import type { Knex } from 'knex';
import type { Mapping } from '../mapping/mapping';
import { tableOf } from '../mapping/reference';
import type { SchoolCalendar } from '../school-calendar';
import { tablesOf } from './check-mapping';
import type { Catalog, ColumnFacts, ColumnType, Facts } from './column-type';
import type { Engine } from './dialect';
import { writingFor } from './fit';
import { lookUp } from './looked-up';
import { selectText } from './tables/select-text';

type Described = [string, ReadonlyMap<string, ColumnType>];

/** What the database has of what a mapping names: its tables, the columns of its selects, which are known by their text, and what its looked-up columns are called. */
export async function describeMapped(
  engine: Engine,
  db: Knex,
  mapping: Mapping,
  calendar: SchoolCalendar,
): Promise<Catalog> {
  const { catalog: own, facts } = await tables(engine, db, mapping);
  const catalog = Object.assign(new Map([...own, ...(await selects(engine, db, mapping))]), { facts });
  const writing = writingFor(mapping, calendar, engine.dialect, catalog);
  return Object.assign(catalog, { lookedUp: await lookUp(db, writing(calendar.today())) });
}

/** By the names that the mapping has for them; one that is not there, or that the user may not see, is left out. */
async function tables(engine: Engine, db: Knex, mapping: Mapping): Promise<{ catalog: Catalog; facts: Facts }> {
  const named = tablesOf(mapping).map((reference) => ({ reference, ...tableOf(reference, mapping.schema) }));
  const schemas = [...new Set(named.map(({ schema }) => schema))];
  const catalog = new Map<string, ReadonlyMap<string, ColumnType>>();
  const facts = new Map<string, ReadonlyMap<string, ColumnFacts>>();
  for (const schema of schemas) {
    const here = named.filter((one) => one.schema === schema);
    const described = await engine.describe(db, schema, [...new Set(here.map(({ table }) => table))]);
    for (const { reference, table } of here) {
      const [columns, known] = [described.get(table), described.facts?.get(table)];
      if (columns) catalog.set(reference, columns);
      if (known) facts.set(reference, known);
    }
  }
  return { catalog, facts };
}

/** Whichever it is, a select gives the same columns. */
const SOME_DAY = { asOf: '2000-01-01', schoolYear: 2000, systemYear: 2000 };

/** One that the database does not take is left out: whoever fits the mapping to what is found says so. */
async function selects(engine: Engine, db: Knex, { tables, parameters }: Mapping): Promise<Described[]> {
  const described = Object.values(tables).map(async (made): Promise<Described[]> => {
    if (!('select' in made)) return [];
    try {
      const text = selectText(made.select, { ...parameters, ...SOME_DAY });
      return [[made.select, await engine.describeSelect(db, text, made.columns)]];
    } catch {
      return [];
    }
  });
  return (await Promise.all(described)).flat();
}
