import { table, type Table } from '../../demo/table';
import type { Refusal, Tightening, World } from '../oracle/world';

/*
 * What no invented district has of itself: a policy of its own, families who have refused something, caseloads, and values that
 * weigh more than their fields.
 */

export const tightening: Tightening = {
  forbid: [
    { roles: ['counselor'], purposes: ['instruction'], categories: ['ATTENDANCE'], reason: 'For services only.' },
    {
      roles: ['teacher'],
      purposes: ['student-services'],
      categories: ['IDENTITY'],
      relationship: 'own-section',
      reason: 'Names, not numbers.',
    },
    { categories: ['CONTACT'], purposes: ['instruction'], relationship: 'own-caseload', reason: 'By the office only.' },
    { roles: ['state-agency'], categories: ['LANGUAGE_PROGRAM'], reason: 'Not reported.' },
  ],
  raise: { 'Student.localId': 'DEMOGRAPHIC', 'AttendanceEvent.reason': 'HEALTH' },
  retention: { ATTENDANCE: 1, ASSESSMENT: 1 },
};

/**
 * Values that weigh more than their field, where a system can tell of such: every fifth address, telephone and e-mail address is
 * not to be published, what was
 * early departure is a suspension, and every seventh address is a shelter's.
 */
export function weigh(tables: readonly Table[]): void {
  const column = (table: Table | undefined, name: string) => table?.columns.findIndex((one) => one.name === name) ?? -1;
  const descriptors = tables.find(({ name }) => name === 'descriptor');
  const [id, code] = [column(descriptors, 'descriptorid'), column(descriptors, 'codevalue')];
  for (const row of descriptors?.rows ?? []) row[code] = HEAVIER[String(row[code])] ?? row[code] ?? null;
  const shelter = descriptors?.rows.find((row) => row[code] === SHELTER)?.[id];
  for (const table of tables) {
    const [hidden, type] = [column(table, 'donotpublishindicator'), column(table, 'addresstypedescriptorid')];
    for (const [number, row] of table.rows.entries()) {
      if (hidden >= 0) row[hidden] = number % 5 === 0;
      if (type >= 0 && number % 7 === 0) row[type] = shelter ?? null;
    }
  }
}
const SHELTER = 'Shelter, Transitional housing, Awaiting Foster';
const HEAVIER: Readonly<Record<string, string>> = { 'Early departure': 'Out of School Suspension' };

/** What families refuse, turn by turn; most refuse nothing. */
const REFUSALS: readonly (readonly Refusal[])[] = [
  [],
  [{ kind: 'DIRECTORY', value: null }],
  [{ kind: 'APPLICATION', value: 'gradebook' }],
  [],
  [{ kind: 'PURPOSE', value: 'instruction' }],
  [{ kind: 'CATEGORY', value: 'ATTENDANCE' }],
  [],
  [
    { kind: 'CATEGORY', value: 'DIRECTORY' },
    { kind: 'APPLICATION', value: 'family-portal' },
  ],
  [{ kind: 'CATEGORY', value: 'FAMILY' }],
  [],
];
export const refusalsOf = (number: number): readonly Refusal[] => REFUSALS[number % REFUSALS.length] ?? [];

export const recording = (student: string, { kind, value }: Refusal): string =>
  `mutation { recordOptOut(student: "${student}", optOut: { kind: ${kind}${value === null ? '' : `, value: "${value}"`} }) { student } }`;

/** A row of a table of the district's own. */
export interface Caseload {
  readonly [column: string]: string | null;
  readonly student: string;
  readonly staff: string;
  /** The last day; none is set while it lasts. */
  readonly ends: string | null;
}

/** Every third student is with one of five members of staff, every ninth was until yesterday. */
export function caseloadsIn({ students, posts }: World): Caseload[] {
  const carers = [...posts.keys()].slice(-5);
  return students.flatMap(({ id }, number) => {
    if (number % 3 !== 0) return [];
    const staff = carers[number % carers.length] ?? '';
    return [{ student: keyOf(id), staff: keyOf(staff), ends: number % 9 === 0 ? '2026-03-15' : null }];
  });
}
const keyOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

export function caseloadTable(caseloads: readonly Caseload[]): Table {
  const made = table('rollcall_caseloads', 'student int!, staff int!, begindate date, ends date', {
    key: 'student, staff',
  });
  for (const row of caseloads) made.add(row);
  return made;
}

/** By the columns that identify a student and a member of staff. */
export const caseloadMapping = (student: string, staff: string) => ({
  table: 'rollcall_caseloads',
  key: ['student', 'staff'],
  window: { from: 'begindate', to: 'ends' },
  fields: { student: { on: { [student]: 'student' } }, staff: { on: { [staff]: 'staff' } } },
});

/** Student -> who has the student on a caseload today. */
export const heldToday = (district: string, caseloads: readonly Caseload[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    caseloads.flatMap(({ student, staff, ends }) =>
      ends === null ? [[`${district}:student:${student}`, [`${district}:staff:${staff}`]]] : [],
    ),
  );
