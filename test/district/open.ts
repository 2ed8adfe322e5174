import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import pino from 'pino';
import { loadContract } from '../../schema/contract';
import { openDistrict, type District, type DistrictAnswer, type DistrictOptions } from '../../subgraphs/district';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { custodian } from '../../subgraphs/policy/custodian';
import { memoryStore } from '../../subgraphs/store/store';

export const contract = loadContract();

/** A district under test, with a store in memory if no other is given: what it is asked, which statements that took, and what it wrote into its log. */
export interface TestDistrict {
  readonly district: District;
  /** Every statement since the start or the last `statements.length = 0`. */
  readonly statements: { label: string; sql: string }[];
  readonly log: string[];
  /** The answer as it would go over the wire. */
  readonly ask: (query: string, variables?: Record<string, unknown>, signal?: AbortSignal) => Promise<Said>;
}

export interface Said {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly district?: string };
  }[];
  readonly extensions?: DistrictAnswer['extensions'];
}

/** What a district file says; `preset` is the path of a preset file, or the name of one. */
export type DistrictFileContent = Readonly<Record<string, unknown>> & { readonly preset?: string };

const NOON = () => new Date('2026-03-16T12:00:00Z');

export async function openTestDistrict(
  content: DistrictFileContent,
  options: Pick<DistrictOptions, 'timer' | 'store' | 'clock'> = {},
): Promise<TestDistrict> {
  const statements: TestDistrict['statements'] = [];
  const log: string[] = [];
  const store = options.store ?? (await memoryStore());
  const opened = await withDistrictFile(content, (file) =>
    openDistrict(readDistrictFile(file, contract.schema, {}), contract, {
      log: pino({}, { write: (line: string) => void log.push(line) }),
      clock: NOON,
      onStatement: (label, sql) => statements.push({ label, sql }),
      store,
      ...options,
    }),
  );
  const close = async () => {
    await opened.close();
    if (options.store === undefined) await store.close();
  };
  const district = { ...opened, close };
  const ask: TestDistrict['ask'] = async (query, variables = {}, signal = undefined) =>
    JSON.parse(JSON.stringify(await district.answer({ query, variables }, custodian(district.id), signal))) as Said;
  return { district, statements, log, ask };
}

/** Writes a district file (JSON is YAML) into a folder of its own, for as long as `use` takes. */
export async function withDistrictFile<T>(
  { preset, ...content }: DistrictFileContent,
  use: (file: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-district-'));
  const file = join(folder, 'district.yaml');
  const named = preset?.includes('/') ? relative(folder, preset) : preset;
  const defaults = { district: { id: 'maple', name: 'Maple Schools' } };
  writeFileSync(file, JSON.stringify({ ...defaults, preset: named, ...content }, null, 2));
  try {
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const codes = ({ errors = [] }: Said): string[] => errors.map(({ extensions }) => extensions.code);
