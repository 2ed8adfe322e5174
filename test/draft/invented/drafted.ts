import type { Knex } from 'knex';
import { parse } from 'yaml';
import { draft, type Draft } from '../../../subgraphs/draft/draft';
import { openTestDistrict, type TestDistrict } from '../../district/open';
import { contract } from '../../district/open';
import { write } from '../../district/writable';
import { freshDatabase, type Engine } from '../../engines/fresh-database';

export interface Drafted {
  readonly text: string;
  readonly lines: Draft['lines'];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into mappings of any shape
  readonly entities: Record<string, any>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the same
  readonly tables: Record<string, any>;
  /** A district on the draft as it stands, on 16 March 2026. */
  open(): Promise<TestDistrict>;
  drop(): Promise<void>;
}

/** Makes a database, and drafts a district file for it. */
export async function drafted(engine: Engine, fill: (db: Knex) => Promise<void>): Promise<Drafted> {
  const database = await freshDatabase(engine);
  await write(database, fill);
  const made = await draft({
    address: database.url,
    district: { id: 'oak-hill', name: 'Oak Hill' },
    variable: 'OAK_HILL_DATABASE',
    file: undefined,
    contract: contract.schema,
    seconds: 30,
    say: () => undefined,
  });
  if (process.env['ROLLCALL_SHOW_DRAFT'] && made) console.log(made.text);
  if (!made) throw new Error('nothing was drafted');
  const content = parse(made.text) as Record<string, unknown> & { preset: string };
  return {
    text: made.text,
    lines: made.lines,
    entities: (content['entities'] ?? {}) as Record<string, unknown>,
    tables: (content['tables'] ?? {}) as Record<string, unknown>,
    open: () => openTestDistrict({ ...content, database: database.url, asOf: '2026-03-16' }),
    drop: () => database.drop(),
  };
}

/** Rows, under names that knex would take apart: `Gr.` */
export async function fill(
  db: Knex,
  table: string,
  rows: readonly Record<string, string | number | null>[],
): Promise<void> {
  const mark = db.client.config.client === 'mysql2' ? '`' : '"';
  const quoted = (name: string) => `${mark}${name}${mark}`;
  for (let from = 0; from < rows.length; from += 50) {
    const some = rows.slice(from, from + 50);
    const columns = Object.keys(some[0] ?? {});
    const holes = some.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
    const values = some.flatMap((row) => columns.map((column) => row[column] ?? null));
    await db.raw(
      `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values ${holes}`,
      values as string[],
    );
  }
}
