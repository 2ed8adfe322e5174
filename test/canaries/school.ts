import { table, type Value } from '../../demo/table';
import { grantsFor } from '../../subgraphs/grants/grants';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { custodian } from '../../subgraphs/policy/custodian';
import { inventDatabase, type Place } from '../cases/invented-district';
import {
  contract,
  openTestDistrict,
  withDistrictFile,
  type DistrictFileContent,
  type TestDistrict,
} from '../district/open';
import type { Rows, Wish } from '../oracle/prune';
import type { World } from '../oracle/world';
import { asking } from '../policy/made-school';
import { canariesIn, plant, type IsPlanted } from './plant';
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
  const made = table('rollcall_caseloads', 'student int!, staff int!, ends date', { key: 'student, staff' });
  for (const row of caseloads) made.add(row);
  let planted = 0;
  const { database, content } = await inventDatabase(place, students, ({ tables }) => {
    planted = plant(tables, isPlanted);
    tables.push(made);
  });
  const { student, staff } = KEYS[place.system];
  const whole = {
    ...content,
    policy: { identify: ['records', 'email'] },
    entities: {
      Caseload: {
        table: made.name,
        key: ['student', 'staff'],
        window: { to: 'ends' },
        fields: { student: { on: { [student]: 'student' } }, staff: { on: { [staff]: 'staff' } } },
      },
    },
  };
  const maple = await openTestDistrict(whole);
  const { id } = maple.district;
  const asked = asking(maple);
  const ask = (query: string) => asked(custodian(id), query);
  const [world, records, directory] = [
    await worldOf(id, ask, heldToday(id, caseloads)),
    await recordsOf(ask),
    await directoryOf(ask),
  ];
  const close = () => Promise.all([maple.district.close(), database.drop()]);
  return { ...maple, asked, world, records, directory, planted, close, content: whole };
}

/** A row of a table of the district's own. */
interface Caseload {
  readonly [column: string]: string | null;
  readonly student: string;
  readonly staff: string;
  /** The last day; none is set while it lasts. */
  readonly ends: string | null;
}

/** Every third student is with one of five members of staff, every ninth was until yesterday. */
function caseloadsIn({ students, posts }: World): Caseload[] {
  const carers = [...posts.keys()].slice(-5);
  return students.flatMap(({ id }, number) => {
    if (number % 3 !== 0) return [];
    const staff = carers[number % carers.length] ?? '';
    return [{ student: keyOf(id), staff: keyOf(staff), ends: number % 9 === 0 ? '2026-03-15' : null }];
  });
}
const keyOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

const heldToday = (district: string, caseloads: readonly Caseload[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    caseloads.flatMap(({ student, staff, ends }) =>
      ends === null ? [[`${district}:student:${student}`, [`${district}:staff:${staff}`]]] : [],
    ),
  );

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
