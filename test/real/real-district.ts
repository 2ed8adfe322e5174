import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { pino } from 'pino';
import { stringify } from 'yaml';
import { loadContract } from '../../schema/contract';
import { packageRoot } from '../../schema/package-root';
import { openDistrict } from '../../subgraphs/district';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import type { DistrictFileContent } from '../district/open';
import { freshDatabase } from '../engines/fresh-database';
import { custodian } from '../../subgraphs/policy/custodian';

/** Answers of the district, and the truth about it in SQL written by hand. */
export interface RealDistrict {
  /** What its district file says. */
  readonly content: DistrictFileContent;
  ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  /** The rows of a statement, each an array of its columns. */
  sql(statement: string, ...values: unknown[]): Promise<unknown[][]>;
  close(): Promise<void>;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly statements: number;
  readonly unmapped: readonly string[];
}

/** The folder of a real district with its `load` script; undefined when it is not on this machine. */
export function realDistrictFolder(name: string): string | undefined {
  const given = process.env.ROLLCALL_REAL_DISTRICT;
  const folder = given ?? join(packageRoot, '..', 'shared', 'real', name);
  if (existsSync(join(folder, 'load'))) return folder;
  if (given === undefined) return undefined;
  throw new Error(`ROLLCALL_REAL_DISTRICT is ${given}, where there is no \`load\`.`);
}

/** Loads a real district into a database of its own, and opens a preset on it as it stands. */
export async function openRealDistrict(folder: string, preset: string, asOf: string): Promise<RealDistrict> {
  const database = await freshDatabase('postgres');
  await promisify(execFile)(join(folder, 'load'), [database.url]);
  const files = mkdtempSync(join(process.env.ROLLCALL_TEST_FILES ?? tmpdir(), 'rollcall-real-'));
  const file = join(files, 'district.yaml');
  const content = { district: { id: 'real', name: 'A real district' }, preset, database: database.url, asOf };
  writeFileSync(file, stringify(content));
  const contract = loadContract();
  const settings = readDistrictFile(file, contract.schema);
  const district = await openDistrict(settings, contract, { log: pino({ level: 'silent' }) });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`set search_path = ${settings.mapping.schema ?? 'public'}`);

  return {
    content,
    ask: async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors, extensions } = await district.answer({ query, variables }, custodian(district.id));
      expect(errors).toBeUndefined();
      if (!data || !extensions) throw new Error('the district answered without data');
      const { statements, unmapped } = extensions.rollcall;
      return { data: data as Data, statements, unmapped };
    },
    sql: async (statement, ...values) => {
      const { rows } = await client.query<unknown[]>({ text: statement, values, rowMode: 'array' });
      return rows;
    },
    close: async () => {
      await client.end();
      await district.close();
      await database.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
