import type { Value } from '../../demo/table';
import { openInstallation, type Installation } from './rosariosis-installation';

const person = (staff_id: number, syear: number, last_name: string, differences: Readonly<Record<string, Value>>) => ({
  staff_id,
  syear,
  first_name: 'Ida',
  last_name,
  profile: 'teacher',
  profile_id: 2,
  schools: ',1,',
  ...differences,
});
const section = (course_period_id: number, syear: number, teacher_id: number, secondary_teacher_id: Value = null) => ({
  course_period_id,
  syear,
  school_id: 1,
  course_id: 1,
  marking_period_id: 1,
  short_name: `S${course_period_id}`,
  teacher_id,
  secondary_teacher_id,
});
const referral = (id: number, differences: Readonly<Record<string, Value>>) => ({
  id,
  syear: 2025,
  student_id: 1,
  school_id: 1,
  entry_date: `2026-02-0${id}`,
  category_6: 'together with Canary Otherstudent',
  ...differences,
});

const rows = {
  schools: [
    { id: 1, syear: 2025, title: 'North High' },
    { id: 2, syear: 2025, title: 'South High' },
  ],
  students: [{ student_id: 1, first_name: 'Ana', last_name: 'Ruiz' }],
  user_profiles: [{ id: 2, profile: 'teacher', title: 'Teacher' }],
  staff: [
    person(11, 2023, 'Berg', {}),
    person(21, 2024, 'Berg', { rollover_id: 11 }),
    person(31, 2025, 'Lund', { rollover_id: 21, schools: ',1,2,' }), // the same person, married
    person(12, 2023, 'Gone', {}),
    person(33, 2025, 'Quist', { profile: 'admin', profile_id: 1, schools: null }), // at all schools
    person(34, 2025, 'Parent', { profile: 'parent', profile_id: 3 }),
  ],
  course_periods: [section(1, 2023, 11), section(2, 2025, 31, 33), section(3, 2023, 12)],
  discipline_fields: [
    { id: 1, title: 'Violation', data_type: 'multiple_checkbox', column_name: 'CATEGORY_2' },
    { id: 2, title: 'Suspensions (Office Only)', data_type: 'multiple_checkbox', column_name: 'CATEGORY_1' },
    { id: 3, title: 'Detention Assigned', data_type: 'multiple_radio', column_name: 'CATEGORY_4' },
  ],
  discipline_referrals: [
    referral(1, { staff_id: 31, category_2: '||Fighting||Juggling||', category_1: '||In School Suspension||3 Days||' }),
    referral(2, { category_2: '||Talking out of Turn||', category_4: '30 Minutes' }),
    referral(3, { category_4: 'Discuss Suspension' }),
  ],
};

describe.each(['postgres', 'mysql'] as const)('on %s', (engine) => {
  let opened: Installation;
  beforeAll(async () => {
    opened = await openInstallation(engine, rows);
  });
  afterAll(() => opened.drop());

  test('a person is one member of staff, whatever the numbers of the years', async () => {
    const { data, errors } = await opened.ask(
      '{ staffMembers { nodes { id lastName roles { role school { name } } sections { position section { name } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.staffMembers.nodes).toEqual([
      {
        id: 'maple:staff:11',
        lastName: 'Lund',
        roles: [
          { role: 'TEACHER', school: { name: 'North High' } },
          { role: 'TEACHER', school: { name: 'South High' } },
        ],
        sections: [
          { position: 'TEACHER_OF_RECORD', section: { name: 'S1' } },
          { position: 'TEACHER_OF_RECORD', section: { name: 'S2' } },
        ],
      },
      {
        id: 'maple:staff:33',
        lastName: 'Quist',
        roles: [{ role: 'SITE_ADMINISTRATOR', school: null }],
        sections: [{ position: 'ASSISTANT', section: { name: 'S2' } }],
      },
    ]);
  });

  test('a section of years ago knows who taught it; of who has left, only that somebody did', async () => {
    const { data } = await opened.ask('{ sections { nodes { name teachers { position staff { lastName } } } } }');
    expect(data.sections.nodes).toEqual([
      { name: 'S1', teachers: [{ position: 'TEACHER_OF_RECORD', staff: { lastName: 'Lund' } }] },
      {
        name: 'S2',
        teachers: [
          { position: 'TEACHER_OF_RECORD', staff: { lastName: 'Lund' } },
          { position: 'ASSISTANT', staff: { lastName: 'Quist' } },
        ],
      },
      { name: 'S3', teachers: [{ position: 'TEACHER_OF_RECORD', staff: null }] },
    ]);
  });

  test('which column of a referral holds what is told by a table of this site', async () => {
    const { data, errors } = await opened.ask(
      '{ students { nodes { discipline { date myRole behaviors myBehaviors reporterRole description' +
        ' sourceCodes { field code quality } actions { types date sourceCodes { code quality } } } } } }',
    );
    expect(errors).toBeUndefined();
    const [{ discipline }] = data.students.nodes;
    const code = (field: string, text: string, quality: string) => ({ field, code: text, quality });
    const incident = { myRole: 'PERPETRATOR', reporterRole: null, description: null };
    expect(discipline).toEqual([
      {
        ...incident,
        date: '2026-02-01',
        behaviors: ['FIGHTING'],
        myBehaviors: ['FIGHTING'],
        reporterRole: 'STAFF',
        sourceCodes: ['behaviors', 'myBehaviors'].flatMap((field) => [
          code(field, 'Fighting', 'EXACT'),
          code(field, 'Juggling', 'UNMAPPED'),
        ]),
        // Three days, and whether in school or out of it nobody says; the suspension in school is known.
        actions: [
          {
            types: ['IN_SCHOOL_SUSPENSION'],
            date: null,
            sourceCodes: [
              { code: '3 Days', quality: 'UNMAPPED' },
              { code: 'In School Suspension', quality: 'EXACT' },
            ],
          },
        ],
      },
      {
        ...incident,
        date: '2026-02-02',
        behaviors: ['SCHOOL_RULES'],
        myBehaviors: ['SCHOOL_RULES'],
        sourceCodes: ['behaviors', 'myBehaviors'].map((field) => code(field, 'Talking out of Turn', 'EXACT')),
        actions: [{ types: ['DETENTION'], date: null, sourceCodes: [{ code: 'Detention', quality: 'EXACT' }] }],
      },
      { ...incident, date: '2026-02-03', behaviors: [], myBehaviors: [], sourceCodes: [], actions: [] },
    ]);
    expect(JSON.stringify(data)).not.toContain('Canary');
  });
});
