import { horizonOf } from '../../subgraphs/policy/retention';
import type { MadeSystem } from '../district/made-system';
import { madeSchool, openSchool, tables, viewer } from './made-school';

// An event is shown until its day comes, at the district's own midnight.

test.each([
  ['2026-03-16', 2, '2024-03-16'],
  ['2028-02-29', 4, '2024-02-29'],
  ['2028-02-29', 3, '2025-02-28'],
  ['2024-02-29', 1, '2023-02-28'],
  ['2025-03-01', 1, '2024-03-01'],
])('on %s, events of %i years are shown from %s on', (today, years, day) => {
  expect(horizonOf(new Map([['DISCIPLINE', years]]), 'DisciplineIncident', today)).toEqual({ field: 'date', day });
});

test('what is no event, and a category without a horizon, is shown for ever', () => {
  const retention = new Map([['DISCIPLINE', 1]]);
  expect(horizonOf(retention, 'AttendanceSummary', '2026-03-16')).toBeUndefined();
  expect(horizonOf(retention, 'AttendanceEvent', '2026-03-16')).toBeUndefined();
  expect(horizonOf(retention, '__proto__', '2026-03-16')).toBeUndefined();
});

describe('at the midnight of four time zones, clocks put forward among them', () => {
  let system: MadeSystem;
  beforeAll(async () => {
    system = await madeSchool('sqlite');
  });
  afterAll(() => system.close());

  test.each([
    // The last second of 2026-03-16, and the first of the day after: 2024-03-16 is out then.
    ['UTC', '2026-03-16T23:59:59Z', '2026-03-17T00:00:00Z'],
    ['America/Chicago', '2026-03-17T04:59:59Z', '2026-03-17T05:00:00Z'], // daylight time since 03-08
    ['America/Phoenix', '2026-03-17T06:59:59Z', '2026-03-17T07:00:00Z'], // none there
    ['Pacific/Auckland', '2026-03-16T10:59:59Z', '2026-03-16T11:00:00Z'],
  ])('%s', async (timeZone, last, first) => {
    let now = new Date(last);
    const policy = { retention: { ATTENDANCE: 2 } };
    const { district } = await openSchool(system, { asOf: undefined, timeZone, policy }, { clock: () => now });
    const query = '{ student(id: "maple:student:1") { attendance { date } } }';
    const days = async () => {
      const { data } = await district.answer({ query }, viewer('district-admin', 'administration'));
      const { attendance } = data?.['student'] as { attendance: { date: string }[] };
      return attendance.map(({ date }) => date);
    };
    expect(await days()).toEqual(['2024-03-16', '2026-03-02', '2026-03-03']);
    now = new Date(first);
    expect(await days()).toEqual(['2026-03-02', '2026-03-03']);
  });
});

test.each([
  ['2026-02-28', null],
  ['2026-03-01', 'Ada'],
])('who was born on a 29 February is not 18 a day too early: %s', async (asOf, name) => {
  const students = { ...tables.students, rows: [[1, 'Ada', '2008-02-29', null, null]] };
  const system = await madeSchool('sqlite', { ...tables, students });
  const { district } = await openSchool(system, { asOf });
  const self = viewer('student', 'family-access', { records: ['maple:student:1'] });
  const { data } = await district.answer({ query: '{ student(id: "maple:student:1") { lastName } }' }, self);
  expect(data?.['student'] ?? null).toEqual(name && { lastName: name });
  await system.close();
});

test('events that stand in columns of the student vanish too', async () => {
  const system = await madeSchool('sqlite');
  const list = [{ date: 'born', assessment: { title: 'medicine' } }];
  const entities = { Student: { fields: { assessments: { list } } } };
  const shown = async (retention: object) => {
    const { district, statements } = await openSchool(system, { entities, policy: { retention } });
    const query = '{ student(id: "maple:student:1") { assessments { date } } }';
    const { data } = await district.answer({ query }, viewer('registrar', 'administration'));
    return [JSON.parse(JSON.stringify(data)) as unknown, statements.length];
  };
  expect(await shown({ ASSESSMENT: 16 })).toEqual([{ student: { assessments: [{ date: '2010-05-01' }] } }, 1]);
  expect(await shown({ ASSESSMENT: 15 })).toEqual([{ student: { assessments: [] } }, 1]);
  await system.close();
});
