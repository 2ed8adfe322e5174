import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import type { World } from '../oracle/world';

export interface Person {
  readonly name: string;
  readonly viewer: Viewer;
}

/** People of every kind that a district knows, with the ties that its own records give them. */
export function people({ district, students, teachers, posts, today }: World): Person[] {
  const as = (name: string, role: Viewer['role'], purpose: Viewer['purpose'], more: Partial<Viewer> = {}): Person => ({
    name,
    viewer: { ...custodian(district), subject: `${role} ${name}`, role, purpose, ...more },
  });
  const taught = new Map<string, number>();
  for (const student of students)
    for (const section of student.sections)
      for (const { id } of teachers.get(section) ?? []) taught.set(id, (taught.get(id) ?? 0) + 1);
  const byStudents = [...taught].sort(([, a], [, b]) => b - a).map(([id]) => ({ records: [id] }));
  const [busy = {}, idle = {}] = [byStudents[0], byStudents.at(-1)];
  const posted = [...posts.keys()].filter((id) => !taught.has(id)).map((id) => ({ records: [id] }));
  const cases = new Map<string, number>();
  for (const staff of students.flatMap(({ caseloadOf }) => caseloadOf)) cases.set(staff, (cases.get(staff) ?? 0) + 1);
  const byCases = [...cases].sort(([, a], [, b]) => b - a).map(([id]) => ({ records: [id] }));
  const guardians = students.flatMap(({ contacts }) => contacts).filter(({ emails }) => emails.length > 0);
  const mailOf = (guardian: boolean) => {
    const email = guardians.find((one) => one.guardian === guardian)?.emails[0];
    return email === undefined ? [] : [{ email }];
  };
  const grown = students.find(
    ({ birthDate }) => birthDate !== null && Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > 18,
  );
  const young = students.find(({ birthDate }) => (birthDate ?? '') > '2012');
  return [
    as('who teaches most', 'teacher', 'instruction', busy),
    as('who teaches least', 'teacher', 'student-services', idle),
    as('in an emergency', 'teacher', 'health-safety', busy),
    as('without a record', 'teacher', 'instruction'),
    as('of another district', 'teacher', 'instruction', { records: ['elsewhere:staff:1'] }),
    as('with a post', 'counselor', 'student-services', posted[0] ?? busy),
    ...byCases.flatMap((own) => [
      as('with a caseload', 'counselor', 'student-services', own),
      as('with a caseload', 'special-education', 'student-services', own),
    ]),
    as('with a post', 'nurse', 'health-safety', posted[1] ?? busy),
    as('with a post', 'special-education', 'instruction', idle),
    as('with a post', 'principal', 'administration', posted[0] ?? busy),
    as('for services', 'principal', 'student-services', busy),
    as('here', 'registrar', 'administration'),
    as('elsewhere', 'registrar', 'administration', { district: 'elsewhere' }),
    as('here', 'district-admin', 'administration'),
    as('for another purpose', 'district-admin', 'instruction'),
    ...mailOf(true).map((mail) => as('of record', 'guardian', 'family-access', mail)),
    ...mailOf(false).map((mail) => as('who is none', 'guardian', 'family-access', mail)),
    as('nobody knows', 'guardian', 'family-access', { email: 'nobody@mail.example' }),
    ...(grown ? [as('of age', 'student', 'family-access', { records: [grown.id] })] : []),
    ...(young ? [as('under age', 'student', 'family-access', { records: [young.id] })] : []),
    as('for audit', 'state-agency', 'audit-evaluation', { district: undefined }),
    as('for audit', 'researcher', 'audit-evaluation'),
    as('for research', 'researcher', 'research'),
    as('of the gateway', 'operator', 'administration'),
    as('before a teacher', 'teacher', 'instruction', { ...busy, app: 'gradebook' }),
    as('alone', 'app', 'instruction', { app: 'gradebook' }),
  ];
}
