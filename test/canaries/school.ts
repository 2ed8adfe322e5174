import type { Value } from '../../demo/table';
import { grantsFor } from '../../subgraphs/grants/grants';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { custodian } from '../../subgraphs/policy/custodian';
import { inventDatabase, type Place } from '../cases/invented-district';
import {
  contract,
  openTestDistrict,
  withDistrictFile,
  type DistrictFileContent,
  type Said,
  type TestDistrict,
} from '../district/open';
import type { Rows, Wish } from '../oracle/prune';
import type { World } from '../oracle/world';
import { asking } from '../policy/made-school';
import { canariesIn, plant, type IsPlanted } from './plant';
import {
  caseloadMapping,
  caseloadsIn,
  caseloadTable,
  heldToday,
  recording,
  refusalsOf,
  tightening,
  weigh,
  type Caseload,
} from './put-in';
import { directoryOf, recordsOf, worldOf } from './truth';
import { wholeOf } from './wishes';

/** What identifies a student and a member of staff in each mapping. */
const KEYS = {
  opensis: { student: 'student_id', staff: 'staff_id' },
  rosariosis: { student: 'student_id', staff: 'person' },
  edfi: { student: 'studentusi', staff: 'staffusi' },
} as const;
export type SchoolPlace = Place & { readonly system: keyof typeof KEYS };

/** A district whose texts are canaries, and the truth about it. */
export interface School extends TestDistrict {
  readonly asked: ReturnType<typeof asking>;
  /** Asks as an administrator whom nothing is withheld from, of the district as it is without tightening. */
  readonly truth: (query: string) => Promise<Said>;
  readonly world: World;
  readonly records: ReadonlyMap<string, Rows>;
  readonly directory: unknown;
  /** How many canaries there are, told or never told. */
  readonly planted: number;
  /** Those that an administrator is told. */
  readonly told: ReadonlySet<string>;
  /** The same records as they were before the canaries. */
  readonly recordsBefore: ReadonlyMap<string, Rows>;
  readonly close: () => Promise<unknown>;
}

/** Opens the district twice: as it was invented, to learn which columns are told; then with a canary in each of their texts. */
export async function openSchool(place: SchoolPlace, students: number): Promise<School> {
  const before = await open(place, students, [], () => false);
  const told = textsIn([...before.records.values()]);
  const isRead = await columnsReadBy(before.content);
  await before.close();
  const isTold = (values: readonly Value[]): boolean => {
    const texts = values.filter((value): value is string => typeof value === 'string' && value.trim().length > 2);
    return texts.length > 0 && texts.every((text) => told.has(text.trim()));
  };
  const isPlanted: IsPlanted = ({ name, rows }, { name: column }, index) =>
    !isRead(name, column) || isTold(rows.map((row) => row[index] ?? null));
  const school = await open(place, students, caseloadsIn(before.world), isPlanted);
  return {
    ...school,
    recordsBefore: before.records,
    told: new Set(canariesIn(JSON.stringify([...school.records.values(), school.directory]))),
  };
}

async function open(place: SchoolPlace, students: number, caseloads: readonly Caseload[], isPlanted: IsPlanted) {
  let planted = 0;
  const { database, content } = await inventDatabase(place, students, ({ tables }) => {
    weigh(tables);
    planted = plant(tables, isPlanted);
    tables.push(caseloadTable(caseloads));
  });
  const { student, staff } = KEYS[place.system];
  const whole = { ...content, entities: { Caseload: caseloadMapping(student, staff) } };
  // The truth is read by the same product, without anything that the district has tightened, as an administrator.
  const open = await openTestDistrict(whole);
  const maple = await openTestDistrict({ ...whole, policy: { ...tightening, identify: ['records', 'email'] } });
  const close = () => Promise.all([open.district.close(), maple.district.close()]).then(() => database.drop());
  try {
    const told = await truthOf(open, caseloads);
    const asked = asking(maple);
    for (const { id, refusals } of told.world.students)
      for (const refusal of refusals) await asked(custodian(maple.district.id), recording(id, refusal));
    return { ...maple, ...told, asked, planted, close, content: whole };
  } catch (error) {
    await close();
    throw error;
  }
}

async function truthOf(open: TestDistrict, caseloads: readonly Caseload[]) {
  const { id } = open.district;
  const truth = (query: string) => asking(open)(custodian(id), query);
  const kept = { tightening, refusals: refusalsOf, caseloads: heldToday(id, caseloads) };
  return {
    truth,
    world: await worldOf(id, truth, kept),
    records: await recordsOf(truth),
    directory: await directoryOf(truth),
  };
}

/** Which columns a district's mapping reads; the others are nobody's business. */
async function columnsReadBy(content: DistrictFileContent): Promise<(table: string, column: string) => boolean> {
  const { tables } = await withDistrictFile(content, (file) =>
    grantsFor(readDistrictFile(file, contract.schema, {}), { user: 'reader', from: '%' }),
  );
  const columns = new Set(
    tables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`.toLowerCase())),
  );
  return (table, column) => columns.has(`${table}.${column}`.toLowerCase());
}

/** All texts that are told. Enums, ids and codes are none. */
function textsIn(records: readonly Rows[]): ReadonlySet<string> {
  const texts = new Set<string>();
  const collect = (wishes: readonly Wish[], value: unknown): void => {
    for (const row of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof row === 'object' && row !== null)
        for (const { field, below } of wishes) {
          const inner = (row as Rows)[field.name];
          if (field.name === 'sourceCodes') continue;
          if (below.length > 0) collect(below, inner);
          else if (field.type === 'String' && typeof inner === 'string') texts.add(inner);
        }
  };
  collect(wholeOf('Student'), records);
  return texts;
}
