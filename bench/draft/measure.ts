import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knex, type Knex } from 'knex';
import { parse } from 'yaml';
import { inventDistrict, type System } from '../../demo/district';
import { loadDistrict } from '../../demo/load';
import type { Contract } from '../../schema/contract';
import { packageRoot } from '../../schema/package-root';
import { draft } from '../../subgraphs/draft/draft';
import type { Line } from '../../subgraphs/draft/line';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import type { Mapping } from '../../subgraphs/mapping/mapping';
import { LibsqlClient } from '../../subgraphs/sql/engines/libsql';
import { factsOf, type Fact } from './facts';
import { isMarked } from './marked';
import { renamed } from './rename';
import type { Style } from './styles';

/** A draft held against the truth, entity by entity. */
export interface Score {
  readonly system: Measured;
  readonly style: Style;
  readonly right: readonly Fact[];
  readonly wrong: readonly Fact[];
  /** Of those that are right and wrong, the ones whose line is not marked to be confirmed. */
  readonly unmarked: { readonly right: readonly Fact[]; readonly wrong: readonly Fact[] };
  readonly missed: readonly Fact[];
}

export const systems = ['opensis', 'rosariosis', 'edfi'] as const satisfies readonly System[];
export type Measured = (typeof systems)[number];
const presets = { opensis: 'opensis-7', rosariosis: 'rosariosis-12', edfi: 'ed-fi-ods-5.2' } as const;
const alsoRight = parse(readFileSync(join(packageRoot, 'bench', 'draft', 'also-right.yaml'), 'utf8')) as Record<
  Measured,
  Record<string, string>
>;

export async function scoreOf(system: Measured, style: Style, students: number, contract: Contract): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-draft-'));
  try {
    const invented = inventDistrict({ system, seed: 'oak-hill', students, attendanceRowsPerStudent: 4 });
    const { district, origins } = renamed(invented, style);
    const database = join(folder, 'district.db');
    const db = writable(database);
    await loadDistrict(db, 'sqlite', district).finally(() => db.destroy());
    const truth = factsOf(mappingOf(`preset: ${presets[system]}`, folder, contract));
    const drafted = await draftedMapping(database, folder, contract);
    const facts = drafted ? factsOf(drafted.mapping, (name) => origins.get(name) ?? name) : [];
    const isRight = (fact: Fact) => fact.text in alsoRight[system] || truth.some((one) => agree(one, fact));
    const right = facts.filter(isRight);
    const wrong = facts.filter((fact) => !isRight(fact));
    const isUnmarked = (fact: Fact) => !isMarked(drafted?.lines ?? [], fact);
    return {
      system,
      style,
      right,
      wrong,
      unmarked: { right: right.filter(isUnmarked), wrong: wrong.filter(isUnmarked) },
      missed: truth.filter((fact) => !facts.some((one) => agree(fact, one))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same columns by the same way, and no code that stands for something else. */
const agree = (truth: Fact, fact: Fact): boolean =>
  truth.text === fact.text && [...fact.codes].every(([code, as]) => (truth.codes.get(code) ?? as) === as);

interface Drafted {
  readonly mapping: Mapping;
  readonly lines: readonly Line[];
}

async function draftedMapping(database: string, folder: string, contract: Contract): Promise<Drafted | undefined> {
  const made = await draft({
    address: `sqlite:${database}`,
    district: { id: 'oak-hill', name: 'Oak Hill' },
    variable: 'OAK_HILL_DATABASE',
    file: join(folder, 'oak-hill.yaml'),
    contract: contract.schema,
    seconds: 600, // in no case shall the figures depend on the machine
    say: () => undefined,
  });
  if (made === undefined) return undefined;
  if (made.system?.preset !== undefined) throw new Error(`the renamed tables are taken for ${made.system.system}`);
  const text = made.text.replace(/^district:\n( .*\n)+database: .*\n/m, '');
  return { mapping: mappingOf(text, folder, contract), lines: made.lines };
}

function mappingOf(text: string, folder: string, contract: Contract): Mapping {
  const file = join(folder, 'district.yaml');
  writeFileSync(file, `district: { id: oak-hill, name: Oak Hill }\ndatabase: sqlite:none.db\n${text}\n`);
  return readDistrictFile(file, contract.schema, {}).mapping;
}

const writable = (filename: string): Knex =>
  knex({ client: LibsqlClient as unknown as typeof Knex.Client, connection: { filename }, useNullAsDefault: true });
