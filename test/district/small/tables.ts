import type { Knex } from 'knex';
import type { Engine } from '../../engines/fresh-database';

export interface Person {
  readonly id: number;
  readonly code?: string | null;
  readonly campus?: string;
  readonly number?: string;
  readonly amount?: string;
  readonly big?: string;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly birth_date?: string | null;
  readonly birth_text?: string | null;
  readonly grade?: string | null;
  readonly secret?: string | null;
}

type Rows = Readonly<Record<string, string | number | boolean | null>>[];

export interface SmallRows {
  readonly people?: readonly Person[];
  readonly schools?: Rows;
  readonly stays?: Rows;
  readonly absences?: Rows;
  readonly badges?: Rows;
}

/** Collations that fold what must stay apart, as real systems have them: case, accents, trailing blanks. */
const FOLDING: Readonly<Record<Engine, string>> = {
  mysql: 'character set utf8mb4 collate utf8mb4_unicode_ci',
  postgres: 'collate "und-x-icu"',
  sqlite: 'collate nocase',
};

/** Makes the tables of `preset.yaml` and fills them. */
export async function makeSmallTables(db: Knex, engine: Engine, rows: SmallRows): Promise<void> {
  const text = (length: number) => `varchar(${length}) ${FOLDING[engine]}`;
  const flag = engine === 'mysql' ? 'tinyint(1)' : 'boolean';
  const tables: Record<keyof SmallRows, string> = {
    people: `id int primary key, code ${text(40)}, campus ${text(40)}, number decimal(12, 0), amount decimal(14, 2), big bigint,
      first_name ${text(60)}, last_name ${text(60)}, birth_date date, birth_text ${text(20)}, grade ${text(5)},
      secret ${text(40)}`,
    schools: `id int primary key, title ${text(60)}, charter ${flag}`,
    stays: `id int primary key, person int, school int, begins date, ends date, year smallint, grade ${text(20)}`,
    absences: `id int primary key, person int, code ${text(40)}, day date, minutes smallint`,
    badges: `person int, code ${text(40)}, colour ${text(20)}`,
  };
  if (engine === 'mysql') await db.raw("set session sql_mode = 'NO_ENGINE_SUBSTITUTION'");
  for (const [table, columns] of Object.entries(tables)) {
    await db.raw(`create table ${table} (${columns})`);
    const filling = rows[table as keyof SmallRows] ?? [];
    for (let from = 0; from < filling.length; from += 50) await db(table).insert(filling.slice(from, from + 50));
  }
}
