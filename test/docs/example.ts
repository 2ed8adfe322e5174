import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getNamedType } from 'graphql';
import { pino } from 'pino';
import { parse } from 'yaml';
import { loadContract, objectType } from '../../schema/contract';
import { openDistrict } from '../../subgraphs/district';
import { ConfigurationError } from '../../subgraphs/mapping/configuration-error';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { freshDatabase, type Engine } from '../engines/fresh-database';
import { makeTable } from '../district/made-table';
import { write } from '../district/writable';
import { fencesIn, tablesIn, type Section, type ShownTable } from './page';
import { custodian } from '../../subgraphs/policy/custodian';

/*
 * An example of a page, as its reader sees it:
 *   "Table `people`:" with its rows, any number of them;
 *   ```yaml     the mapping (the lines `system` and `engines` may be left out), and after it a district file where it matters;
 *   ```graphql  what is asked, where it is more than the fields that the answer shows;
 *   ```json     the answer: a list of records, or the whole `data` when the question is shown;
 *   ```text     the errors of the answer, or the mistake for which the files are refused, a line each.
 */
export interface Example {
  readonly tables: readonly ShownTable[];
  readonly preset: string;
  /** Files that stand beside them, as "`base.yaml`:" introduces them. */
  readonly others: ReadonlyMap<string, string>;
  readonly districtFile: string;
  readonly query: string;
  readonly answer: unknown;
  readonly errors: readonly string[];
}

export const contract = loadContract();

const DISTRICT_FILE = `district: { id: maple-grove, name: Maple Grove Unified }
preset: our-system.yaml
database: \${MAPLE_GROVE_DATABASE}
asOf: 2026-03-16
`;

export function exampleOf({ text }: Section): Example {
  const files = fencesIn(text, 'yaml').map((fence) => fence.text);
  const districtFile = files.find((file) => /^district:/m.test(file));
  const others = new Map(
    [...text.matchAll(/^`([\w-]+\.yaml)`:\n\n```yaml\n([\s\S]*?)^```$/gm)]
      .map(([, name = '', file = '']) => [name, file] as const)
      .filter(([name]) => name !== 'our-system.yaml'),
  );
  const preset = files.find((file) => file !== districtFile && ![...others.values()].includes(file)) ?? '';
  const [answer] = fencesIn(text, 'json').map((fence): unknown => JSON.parse(fence.text));
  const [query] = fencesIn(text, 'graphql').map((fence) => fence.text);
  return {
    tables: tablesIn(text),
    others,
    preset: /^(system|extends):/m.test(preset) ? preset : `system: an example\nengines: [sqlite]\n${preset}`,
    districtFile: districtFile ?? DISTRICT_FILE,
    query: query ?? questionFor(preset, answer),
    answer: query === undefined ? rowsAs(answer, preset) : answer,
    errors: fencesIn(text, 'text').flatMap((fence) => fence.text.trim().split('\n')),
  };
}

/** What the first type of the mapping is listed by, and the fields that the answer shows. */
function questionFor(preset: string, answer: unknown): string {
  return `{ ${listOf(preset)} { nodes ${selectionOf(answer) || '{ __typename }'} } }`;
}

const rowsAs = (answer: unknown, preset: string): unknown =>
  answer === undefined ? undefined : { [listOf(preset)]: { nodes: answer } };

function listOf(preset: string): string {
  const { entities } = parse(preset) as { entities: Record<string, unknown> };
  const [type = ''] = Object.keys(entities);
  const fields = Object.values(objectType(contract.schema, 'Query').getFields());
  return fields.find((field) => getNamedType(field.type).name === `${type}Connection`)?.name ?? '';
}

/** The fields that any of the records shows, with theirs. */
function selectionOf(shown: unknown): string {
  const records = [shown].flat(9).filter(isObject);
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const selections = fields.map((field) => `${field} ${selectionOf(records.map((record) => record[field] ?? null))}`);
  return fields.length === 0 ? '' : `{ ${selections.join(' ')} }`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly string[];
  readonly unmapped: readonly string[];
}

/** Makes the tables, opens a district over them, and asks it. */
export async function run({ tables, preset, others, districtFile, query }: Example): Promise<Outcome> {
  const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-example-'));
  const file = join(folder, 'maple-grove.yaml');
  const engine = engineFor(preset);
  const database = await freshDatabase(engine);
  try {
    await write(database, async (db) => {
      for (const { name, columns, rows } of tables) {
        const types = Object.fromEntries(columns.map((column) => [column.name, column.type]));
        await makeTable(db, engine, name, { columns: types, rows });
      }
    });
    writeFileSync(join(folder, 'our-system.yaml'), preset);
    for (const [name, text] of others) writeFileSync(join(folder, name), text);
    writeFileSync(file, districtFile);
    return await ask(file, query, { MAPLE_GROVE_DATABASE: database.url });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { data: undefined, errors: [error.message.replaceAll(`${folder}/`, '')], unmapped: [] };
  } finally {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** SQLite, which needs no server, unless the example is about what it has not. */
function engineFor(preset: string): Engine {
  const { engines = [] } = parse(preset) as { engines?: Engine[] };
  return engines.includes('sqlite') ? 'sqlite' : (engines[0] ?? 'sqlite');
}

async function ask(file: string, query: string, environment: Record<string, string>): Promise<Outcome> {
  const settings = readDistrictFile(file, contract.schema, environment);
  const district = await openDistrict(settings, contract, { log: pino({ level: 'silent' }) });
  try {
    const { data, errors = [], extensions } = await district.answer({ query }, custodian(district.id));
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ message }) => message),
      unmapped: extensions?.rollcall.unmapped ?? [],
    };
  } finally {
    await district.close();
  }
}
