import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDelivered, type DeliveredTest } from './open-delivered';
import { whole } from './small-delivery';

let maple: DeliveredTest;
beforeAll(async () => void (maple = await openDelivered(whole)));
afterAll(() => maple.close());

const nodes = async (query: string) => {
  const { data, errors } = await maple.ask(`{ ${query} }`);
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, { nodes: unknown }>)[0]?.nodes;
};

test('students, with a quote, a line end and a comma within a cell', async () => {
  const fields = 'id localId firstName middleName lastName preferredFirstName gradeLevel birthDate';
  expect(await nodes(`students { nodes { ${fields} } }`)).toEqual([
    {
      id: 'maple:student:ben',
      localId: '1002',
      firstName: 'Ben',
      middleName: null,
      lastName: 'O\'Hara "Jr"',
      preferredFirstName: null,
      gradeLevel: 'GRADE_9',
      birthDate: '2010-11-30',
    },
    expect.objectContaining({
      lastName: 'Ruiz',
      middleName: 'Sofía',
      preferredFirstName: 'Annie',
      gradeLevel: 'GRADE_9',
    }),
    expect.objectContaining({ lastName: 'Yildiz', gradeLevel: 'GRADE_1' }),
    // Left in December: still a student, and in no grade today.
    expect.objectContaining({ lastName: 'Zysk', gradeLevel: null, birthDate: null }),
  ]);
  expect(await nodes('staffMembers { nodes { lastName } }')).toEqual([{ lastName: 'Berg' }, { lastName: 'Hill\nTop' }]);
});

test('demographics: races by their columns, two or more only where none is named', async () => {
  const fields = 'sex races hispanicLatino';
  expect(await nodes(`students { nodes { demographics { ${fields} } birthPlace { city state country } } }`)).toEqual([
    {
      demographics: { sex: 'NON_BINARY', races: ['TWO_OR_MORE'], hispanicLatino: false },
      birthPlace: { city: 'Duluth', state: 'MN', country: null },
    },
    {
      demographics: { sex: 'FEMALE', races: ['ASIAN', 'WHITE'], hispanicLatino: true },
      birthPlace: { city: 'Oaxaca', state: null, country: null },
    },
    {
      demographics: { sex: 'MALE', races: ['WHITE'], hispanicLatino: null },
      birthPlace: { city: null, state: null, country: null },
    },
    {
      demographics: { sex: null, races: [], hispanicLatino: null },
      birthPlace: { city: null, state: null, country: null },
    },
  ]);
});

test('an enrollment is the role of a student at a school; the end date of the standard is the first day outside', async () => {
  const fields = 'school { name } schoolYear entryDate exitDate entryGradeLevel isPrimary residencyStatus';
  expect(await nodes(`students { nodes { enrollments { ${fields} } } }`)).toEqual([
    { enrollments: [expect.objectContaining({ entryDate: null, exitDate: null, residencyStatus: 'OTHER_DISTRICT' })] },
    {
      enrollments: [
        {
          school: { name: 'North High' },
          schoolYear: 2026,
          entryDate: '2025-08-18',
          exitDate: null,
          entryGradeLevel: 'GRADE_9',
          isPrimary: true,
          residencyStatus: 'IN_SCHOOL_AREA',
        },
      ],
    },
    { enrollments: [expect.objectContaining({ school: { name: 'Lake "Primary"' }, isPrimary: true })] },
    { enrollments: [expect.objectContaining({ exitDate: '2025-12-19', isPrimary: null, residencyStatus: null })] },
  ]);
});

test('who is at a school on a day', async () => {
  const on = async (day: string) =>
    nodes(`students(filter: { enrollments: { activeOn: "${day}" } }) { nodes { firstName } }`);
  expect(await on('2025-12-19')).toHaveLength(4);
  expect(await on('2025-12-20')).toHaveLength(3);
  // Of Ben it is not known when he came; that he was there in another school year, nobody says.
  expect(await on('2025-08-01')).toEqual([{ firstName: 'Ben' }]);
  expect(await on('2024-10-01')).toEqual([]);
});

test('contacts, whichever side names the other', async () => {
  const fields = 'name relation phones { type number } emails { address }';
  expect(await nodes(`students { nodes { contacts { ${fields} } } }`)).toEqual([
    { contacts: [] },
    {
      contacts: [
        {
          name: 'Eva Ruiz',
          relation: 'PARENT',
          phones: [{ type: 'MOBILE', number: '555-0101' }],
          emails: [{ address: 'eva@mail.example' }],
        },
        { name: 'Joel Ruiz', relation: 'GUARDIAN', phones: [{ type: null, number: '555-0102' }], emails: [] },
      ],
    },
    { contacts: [{ name: 'Max Yildiz', relation: 'OTHER', phones: [], emails: [] }] },
    { contacts: [] },
  ]);
});

test('terms, their parts, and the one session that holds all the terms of a class', async () => {
  expect(await nodes('terms { nodes { name type schoolYear beginDate endDate gradingPeriods { name } } }')).toEqual([
    {
      name: '2025-2026',
      type: 'SCHOOL_YEAR',
      schoolYear: 2026,
      beginDate: '2025-08-18',
      endDate: '2026-05-29',
      gradingPeriods: [{ name: 'Fall' }, { name: 'Spring' }],
    },
    expect.objectContaining({ name: 'Fall', type: 'SEMESTER', endDate: '2026-01-16', gradingPeriods: [] }),
    expect.objectContaining({ name: 'Spring', gradingPeriods: [{ name: 'Third' }] }),
    expect.objectContaining({ name: 'Third', type: 'GRADING_PERIOD' }),
  ]);
  const fields =
    'name schoolYear periods room school { name } term { name } course { code title subject scedCode gradeLevels }';
  expect(await nodes(`sections { nodes { ${fields} } }`)).toEqual([
    {
      name: 'Algebra A',
      schoolYear: 2026,
      periods: ['1', '2'],
      room: '104',
      school: { name: 'North High' },
      term: { name: '2025-2026' },
      course: {
        code: 'MA101',
        title: 'Algebra I',
        subject: 'MATHEMATICS',
        scedCode: '02052',
        gradeLevels: ['GRADE_9', 'GRADE_10'],
      },
    },
    expect.objectContaining({
      term: { name: 'Spring' },
      course: expect.objectContaining({ subject: 'ENGLISH', scedCode: null }),
    }),
    expect.objectContaining({ term: { name: 'Third' }, course: expect.objectContaining({ subject: 'ENGLISH' }) }),
  ]);
});

test('rosters, teachers and the principal', async () => {
  const roster = 'students(filter: { activeOn: "2026-03-16" }) { student { firstName } beginDate endDate homeroom }';
  expect(await nodes(`sections { nodes { ${roster} teachers { position staff { name } } } }`)).toEqual([
    {
      students: [
        { student: { firstName: 'Ana' }, beginDate: '2025-08-18', endDate: null, homeroom: false },
        { student: { firstName: 'Ben' }, beginDate: '2025-08-18', endDate: '2026-03-16', homeroom: false },
      ],
      teachers: [{ position: 'TEACHER_OF_RECORD', staff: { name: 'Ida Berg' } }],
    },
    {
      students: [expect.objectContaining({ homeroom: false })],
      teachers: [{ position: null, staff: { name: 'Ida Berg' } }],
    },
    { students: [expect.objectContaining({ homeroom: true })], teachers: [expect.anything()] },
  ]);
  expect(await nodes('schools { nodes { name ncesId gradeLevels principal { name email } } }')).toEqual([
    { name: 'Lake "Primary"', ncesId: null, gradeLevels: ['GRADE_1'], principal: null },
    {
      name: 'North High',
      ncesId: '270000100012',
      gradeLevels: ['GRADE_9'],
      principal: { name: 'Ida Berg', email: 'ida@school.example' },
    },
  ]);
  const roles = 'roles { role school { name } begin end }';
  expect(await nodes(`staffMembers(first: 1) { nodes { ${roles} } }`)).toEqual([
    {
      roles: [
        { role: 'TEACHER', school: { name: 'North High' }, begin: '2019-08-01', end: null },
        { role: 'PRINCIPAL', school: { name: 'North High' }, begin: '2024-08-01', end: null },
      ],
    },
  ]);
});

test('what OneRoster does not hold is not mapped, and the answer is true for the day of the delivery', async () => {
  const { data, extensions } = await maple.ask(
    '{ students { nodes { attendance { date } grades { letter } } } district(id: "maple") { asOf } }',
  );
  expect(data.students.nodes[0]).toEqual({ attendance: null, grades: null });
  expect(data.district.asOf).toBe('2026-03-16');
  expect(extensions?.rollcall).toMatchObject({
    asOf: '2026-03-16',
    unmapped: ['Student.attendance', 'Student.grades'],
  });
});

test("the snapshot is the district's alone, and holds no password, no user name and nothing that a vendor added", () => {
  const folder = `${maple.folder}.rollcall`;
  const [name = '', ...others] = maple.snapshots();
  expect(others).toEqual([]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  const content = readFileSync(join(folder, name), 'latin1');
  expect(content).toContain('Ruiz');
  for (const secret of ['pw-Canary', 'ana1', 'shoeSize']) expect(content).not.toContain(secret);
});
