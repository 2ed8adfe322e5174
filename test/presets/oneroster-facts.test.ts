import { CURRENT_YEAR, TODAY } from '../../demo/calendar';
import { isDirty } from '../../demo/dirt';
import type { Relation } from '../../demo/families';
import { populationOf } from '../../demo/population';
import { openInvented, type InventedDistrict } from '../cases/invented-district';

/*
 * What is true in the invented district, reckoned from its people and not from the files, beside what the preset answers.
 */
const STUDENTS = 240;
const { enrollments, seats, sections, staff, years, schools } = populationOf({
  seed: 'willow-creek',
  students: STUDENTS,
});
const present = enrollments.filter(({ year }) => year.year === CURRENT_YEAR);
const id = (type: string, key: string) => `willow-creek:${type}:${key}`;
const studentId = (number: number) => id('student', `st-${number}`);

let willow: InventedDistrict;
beforeAll(async () => void (willow = await openInvented({ system: 'oneroster', engine: 'sqlite' }, STUDENTS)));
afterAll(() => willow.drop());

interface Node {
  readonly id: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test looks into answers of any shape
  readonly [field: string]: any;
}

async function all(list: string, fields: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after = ''; ;) {
    const query = `{ page: ${list.replace(')', `, first: 100${after})`)} { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors = [] } = await willow.ask(query);
    expect(errors.filter(({ extensions }) => extensions.code !== 'SOURCE_VALUE_INVALID')).toEqual([]);
    nodes.push(...(data.page.nodes as Node[]));
    if (!data.page.pageInfo.hasNextPage) return nodes;
    after = `, after: "${data.page.pageInfo.endCursor}"`;
  }
}
const sorted = (texts: Iterable<string>): string[] => [...texts].sort();

test.each(['2025-08-17', '2025-08-18', '2025-10-01', '2025-12-31', TODAY])('who is at a school on %s', async (day) => {
  const query = `students(filter: { enrollments: { activeOn: "${day}" } })`;
  const found = (await all(query, 'id')).map((node) => node.id);
  const there = present.filter(({ student, entry, exit }) => {
    const begin = isDirty('emptyAddress', student.number) ? '2025-07-01' : entry; // whose begin is not known has begun
    return begin <= day && day <= (exit ?? '9999');
  });
  expect(sorted(found)).toEqual(sorted(new Set(there.map(({ student }) => studentId(student.number)))));
});

test('each student: names, grade, school, birth, sex and contacts', async () => {
  const fields = `id lastName middleName gradeLevel birthDate demographics { sex hispanicLatino }
    currentEnrollment { school { name } entryDate isPrimary } contacts { firstName lastName relation }`;
  const found = new Map((await all('students()', fields)).map((node) => [node.id, node]));
  const latest = new Map(present.map((enrollment) => [enrollment.student, enrollment]));
  expect(sorted(found.keys())).toEqual(sorted([...latest.keys()].map(({ number }) => studentId(number))));
  const relations: Readonly<Partial<Record<Relation, string>>> = {
    Mother: 'PARENT',
    Father: 'PARENT',
    Stepfather: 'PARENT',
    Grandmother: 'OTHER',
    Aunt: 'OTHER',
    Guardian: 'GUARDIAN',
  };
  for (const [student, { grade, school, exit, entry }] of latest) {
    const node = found.get(studentId(student.number));
    const { number } = student;
    const isHere = exit === null || exit >= TODAY;
    const hasForm = number % 17 !== 5;
    expect(node?.['gradeLevel'] ?? null).toBe(isHere ? (grade === 0 ? 'KINDERGARTEN' : `GRADE_${grade}`) : null);
    expect(node?.['currentEnrollment']).toEqual(
      isHere
        ? {
            school: { name: school.name },
            entryDate: isDirty('emptyAddress', number) ? null : entry,
            isPrimary: true,
          }
        : null,
    );
    expect(node?.['birthDate']).toBe(hasForm && !isDirty('brokenDate', number) ? student.birthDate : null);
    const sex = isDirty('unknownGender', number)
      ? 'NOT_SELECTED'
      : { F: 'FEMALE', M: 'MALE', X: 'NON_BINARY' }[student.sex];
    expect(node?.['demographics'].sex).toBe(hasForm ? sex : null);
    const contacts = student.household.contacts.flatMap(({ name, relation }) =>
      relations[relation] ? [`${name.first} ${name.last} ${relations[relation]}`] : [],
    );
    const told = (node?.['contacts'] as { firstName: string; lastName: string; relation: string }[]).map(
      (contact) => `${contact.firstName} ${contact.lastName} ${contact.relation}`,
    );
    expect(sorted(told)).toEqual(sorted(contacts));
  }
});

test('each class: term, periods, teachers, and the roster of today', async () => {
  const fields = `id schoolYear term { name } periods room course { title } school { name }
    teachers { staff { id } position } students(filter: { activeOn: "${TODAY}" }) { student { id } endDate }`;
  const found = new Map((await all('sections()', fields)).map((node) => [node.id, node]));
  const taught = sections.filter(({ year }) => year.year === CURRENT_YEAR);
  expect(found.size).toBe(taught.length);
  const terms = { YEAR: 'School Year 2025-2026', S1: 'Semester 1', S2: 'Semester 2' };
  for (const section of taught) {
    const node = found.get(id('section', `cl-${section.number}`));
    expect(node).toMatchObject({
      schoolYear: CURRENT_YEAR,
      term: { name: terms[section.term] },
      room: section.room,
      course: { title: section.course.title },
      school: { name: section.course.school.name },
      teachers: [{ staff: { id: id('staff', `em-${section.teacher.number}`) }, position: 'TEACHER_OF_RECORD' }],
    });
    const sitting = seats.filter(
      (seat) => seat.section === section && seat.begin <= TODAY && (seat.end === null || seat.end >= TODAY),
    );
    const roster = (node?.['students'] as { student: { id: string } }[]).map(({ student }) => student.id);
    expect(sorted(roster)).toEqual(sorted(sitting.map(({ student }) => studentId(student.number))));
  }
});

test('each place in a class has the days that were meant', async () => {
  const found = (await all('students()', 'id sections { section { id } beginDate endDate }')).flatMap((node) =>
    (node['sections'] as { section: { id: string }; beginDate: string; endDate: string | null }[]).map(
      ({ section, beginDate, endDate }) => [node.id, section.id, beginDate, endDate].join(),
    ),
  );
  const meant = seats
    .filter(({ section }) => section.year.year === CURRENT_YEAR)
    .map(({ student, section, begin, end }) =>
      [studentId(student.number), id('section', `cl-${section.number}`), begin, end].join(),
    );
  expect(sorted(found)).toEqual(sorted(meant));
});

test('those who work here, and their roles; the nurse has a role of the vendor and is told by a district that maps it', async () => {
  const found = await all('staffMembers()', 'id name roles { role school { name } begin }');
  const roles = {
    TEACHER: 'TEACHER',
    PRINCIPAL: 'PRINCIPAL',
    COUNSELOR: 'COUNSELOR',
    AIDE: 'AIDE',
    SUPERINTENDENT: 'DISTRICT_ADMINISTRATOR',
    SPECIAL_EDUCATION_TEACHER: 'TEACHER',
    NURSE: null,
  };
  const meant = staff
    .filter(({ years, role }) => years.includes(CURRENT_YEAR) && role !== 'NURSE')
    .map(({ number, role, school, hired }) => ({
      id: id('staff', `em-${number}`),
      roles: [{ role: roles[role], school: school && { name: school.name }, begin: hired }],
    }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(found.map(({ id, roles }) => ({ id, roles })).sort(byId)).toEqual(meant.sort(byId));
});

test('terms and schools', async () => {
  const year = years.find((one) => one.year === CURRENT_YEAR);
  const terms = await all('terms()', 'id beginDate endDate');
  expect(new Set(terms.map(({ beginDate, endDate }) => `${beginDate} ${endDate}`))).toEqual(
    new Set(Object.values(year?.terms ?? {}).map(({ begin, end }) => `${begin} ${end}`)),
  );
  const found = await all('schools()', 'id name gradeLevels principal { email }');
  expect(found).toHaveLength(schools.length);
  for (const { number, name, grades } of schools) {
    const node = found.find((one) => one.id === id('school', `sch-${number}`));
    const principal = staff.find(
      ({ role, school, years }) => role === 'PRINCIPAL' && school?.number === number && years.includes(CURRENT_YEAR),
    );
    expect(node).toMatchObject({ name, principal: { email: principal?.email } });
    const meant = grades.map((grade) => (grade === 0 ? 'KINDERGARTEN' : `GRADE_${grade}`));
    expect(meant).toEqual(expect.arrayContaining(node?.['gradeLevels'] as string[]));
  }
});
