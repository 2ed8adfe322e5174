import { purposes, roles, type Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import type { World } from '../oracle/world';

export interface Person {
  readonly name: string;
  readonly viewer: Viewer;
}

/** Two hundred people, with the ties that the district's own records give them. */
export const MANY = 200;

/** Who can be tied to a student of this district, by way of what. */
interface Known {
  readonly teachers: readonly string[];
  readonly posted: readonly string[];
  readonly carers: readonly string[];
  readonly guardians: readonly string[];
  readonly otherContacts: readonly string[];
  readonly grown: readonly string[];
  readonly young: readonly string[];
}

function knownIn({ students, teachers, posts, today }: World): Known {
  const taught = new Map<string, number>();
  for (const student of students)
    for (const section of student.sections)
      for (const { id } of teachers.get(section) ?? []) taught.set(id, (taught.get(id) ?? 0) + 1);
  const contacts = students.flatMap((student) => student.contacts);
  const mailOf = (guardian: boolean) => [
    ...new Set(contacts.filter((one) => one.guardian === guardian).flatMap(({ emails }) => emails)),
  ];
  const isGrown = (birthDate: string) => Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > 18;
  const born = students.flatMap(({ id, birthDate }) => (birthDate === null ? [] : [{ id, birthDate }]));
  return {
    teachers: [...taught].sort(([, a], [, b]) => b - a).map(([id]) => id),
    posted: [...posts.keys()].filter((id) => !taught.has(id)),
    carers: [...new Set(students.flatMap(({ caseloadOf }) => caseloadOf))],
    guardians: mailOf(true),
    otherContacts: mailOf(false),
    grown: born.filter(({ birthDate }) => isGrown(birthDate)).map(({ id }) => id),
    young: born.filter(({ birthDate }) => birthDate > '2012').map(({ id }) => id),
  };
}

export function people(world: World): Person[] {
  const known = knownIn(world);
  const chosen = [...oddPeople(world, known), ...cells(world)];
  for (let number = 0; chosen.length < MANY; number++) chosen.push(usual(world, known, number));
  return chosen;
}

/** Somebody of each role for each purpose who has every tie that there is, to different students: each cell of the policy. */
export function cells(world: World): Person[] {
  const { teachers, posted, carers, guardians, grown } = knownIn(world);
  return roles.flatMap((role, row) =>
    purposes.map((purpose, column) => {
      const number = row * purposes.length + column;
      const records = [teachers, posted, carers, grown].flatMap((ids) => ids[number % ids.length] ?? []);
      const email = guardians[number % guardians.length];
      return as(world, 'with every tie', role, purpose, { records, email });
    }),
  );
}

const as = (
  { district }: World,
  name: string,
  role: Viewer['role'],
  purpose: Viewer['purpose'],
  more: Partial<Viewer> = {},
): Person => ({
  name,
  viewer: { ...custodian(district), subject: `${role} ${name}`, role, purpose, ...more },
});

/** Those whom somebody thought of. */
function oddPeople(world: World, { teachers, posted, carers, otherContacts, grown, young }: Known): Person[] {
  const one = (id: string | undefined) => ({ records: id === undefined ? [] : [id] });
  const busy = one(teachers[0]);
  const somebody = (name: string, role: Viewer['role'], purpose: Viewer['purpose'], more?: Partial<Viewer>) =>
    as(world, name, role, purpose, more);
  return [
    somebody('in an emergency', 'teacher', 'health-safety', busy),
    somebody('without a record', 'teacher', 'instruction'),
    somebody('of another district', 'teacher', 'instruction', { records: ['elsewhere:staff:1'] }),
    somebody('who serves none', 'counselor', 'student-services', one(posted[0])),
    somebody('who teaches too', 'special-education', 'instruction', {
      records: [...one(teachers[1]).records, ...one(carers[0]).records],
    }),
    somebody('elsewhere', 'registrar', 'administration', { district: 'elsewhere' }),
    somebody('elsewhere', 'district-admin', 'administration', { district: 'elsewhere' }),
    somebody('who is none', 'guardian', 'family-access', { email: otherContacts[0] }),
    somebody('nobody knows', 'guardian', 'family-access', { email: 'nobody@mail.example' }),
    somebody('of age', 'student', 'family-access', one(grown[0])),
    somebody('under age', 'student', 'family-access', one(young[0])),
    somebody('for audit', 'state-agency', 'audit-evaluation', { district: undefined }),
    somebody('before a teacher', 'teacher', 'instruction', { ...busy, app: 'gradebook' }),
    somebody('before a nurse', 'nurse', 'health-safety', { ...busy, app: 'gradebook' }),
    somebody('alone', 'app', 'instruction', { app: 'gradebook' }),
  ];
}

/** Those of whom a school has many. */
function usual(world: World, known: Known, number: number): Person {
  const turn = Math.floor(number / 8);
  const at = (ids: readonly string[]) => ({ records: ids.length === 0 ? [] : [ids[turn % ids.length] ?? ''] });
  const mail = { email: known.guardians[turn % known.guardians.length] };
  const kinds = [
    as(world, `${turn}`, 'teacher', turn % 2 === 0 ? 'instruction' : 'student-services', at(known.teachers)),
    as(world, `${turn}`, 'guardian', 'family-access', mail),
    as(world, `${turn}`, 'counselor', turn % 2 === 0 ? 'student-services' : 'instruction', at(known.carers)),
    as(world, `${turn}`, 'special-education', turn % 2 === 0 ? 'instruction' : 'student-services', at(known.carers)),
    as(world, `${turn}`, 'nurse', 'health-safety', at(known.posted)),
    as(world, `${turn}`, 'principal', turn % 2 === 0 ? 'administration' : 'student-services', at(known.posted)),
    as(world, `${turn}`, 'student', 'family-access', at(known.grown)),
    as(world, `${turn}, by an application`, 'guardian', 'family-access', { ...mail, app: 'family-portal' }),
  ] as const;
  return kinds[number % kinds.length] ?? kinds[0];
}
