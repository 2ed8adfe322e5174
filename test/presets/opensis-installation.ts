import { loadDistrict } from '../../demo/load';
import { catalogueTables } from '../../demo/systems/opensis/catalogue-tables';
import { studentTables } from '../../demo/systems/opensis/student-tables';
import type { Value, WritableTable } from '../../demo/table';
import { openTestDistrict, type TestDistrict } from '../district/open';
import { write } from '../district/writable';
import { freshDatabase } from '../engines/fresh-database';
import { weekdays } from './weekdays';

/*
 * An openSIS 7 with a handful of rows, each there for a reason, so that what the contract means can be reckoned by hand.
 * Today is Monday, 16 March 2026; school is held from Monday, 2 February.
 */

type Tables = ReturnType<typeof catalogueTables> & ReturnType<typeof studentTables>;
type Rows = { readonly [Name in keyof Tables]?: readonly Readonly<Record<string, Value>>[] };

/** marking_periods is a view in openSIS. */
const VIEW = `
  create view marking_periods as
  select q.marking_period_id, 'openSIS' as mp_source, q.syear, q.school_id, 'quarter' as mp_type, q.title, q.start_date,
    q.end_date, q.semester_id as parent_id, s.year_id as grandparent_id
  from school_quarters q join school_semesters s on q.semester_id = s.marking_period_id
  union
  select marking_period_id, 'openSIS', syear, school_id, 'semester', title, start_date, end_date, year_id, -1
  from school_semesters
  union
  select marking_period_id, 'openSIS', syear, school_id, 'year', title, start_date, end_date, -1, -1 from school_years
  union
  select marking_period_id, 'History', syear, school_id, mp_type, name, null, post_end_date, parent_id, -1
  from history_marking_periods`;

export interface Installation extends TestDistrict {
  drop(): Promise<void>;
}

export async function openInstallation(
  engine: 'mysql' | 'sqlite',
  rows: Rows,
  differences: Readonly<Record<string, unknown>> = {},
): Promise<Installation> {
  const tables: Readonly<Record<string, WritableTable>> = { ...catalogueTables(), ...studentTables() };
  for (const [name, given] of Object.entries(rows)) for (const row of given) tables[name]?.add(row);
  const { marking_periods: _view, ...stored } = tables;
  const database = await freshDatabase(engine);
  await write(database, async (db) => {
    await loadDistrict(db, engine, { system: 'opensis', name: 'Maple', schema: null, tables: Object.values(stored) });
    await db.raw(VIEW);
  });
  const file = { preset: 'opensis-7', database: database.url, asOf: '2026-03-16', ...differences };
  const opened = await openTestDistrict(file);
  const drop = async () => {
    await opened.district.close();
    await database.drop();
  };
  return { ...opened, drop };
}

const calendar = (syear: number, school_id: number, calendar_id: number, days: readonly string[]) =>
  days.map((school_date) => ({ syear, school_id, calendar_id, school_date, minutes: 999 }));

/** Two schools, their terms, days and codes. School 1 has no school on 16 February; school 2 has, but none on 13 March. */
export const catalogue = {
  schools: [
    { id: 1, syear: 2025, title: 'North High' },
    { id: 2, syear: 2025, title: 'South High' },
  ],
  school_gradelevels: [
    { id: 1, school_id: 1, short_name: '9', title: 'Grade 9' },
    { id: 2, school_id: 2, short_name: '9', title: 'Grade 9' },
  ],
  school_years: [
    {
      marking_period_id: 51,
      syear: 2024,
      school_id: 1,
      title: 'Full Year',
      start_date: '2024-09-02',
      end_date: '2025-06-12',
    },
    {
      marking_period_id: 101,
      syear: 2025,
      school_id: 1,
      title: 'Full Year',
      start_date: '2025-09-01',
      end_date: '2026-06-11',
    },
    {
      marking_period_id: 201,
      syear: 2025,
      school_id: 2,
      title: 'Full Year',
      start_date: '2025-09-01',
      end_date: '2026-06-11',
    },
  ],
  school_semesters: [
    {
      marking_period_id: 102,
      syear: 2025,
      school_id: 1,
      year_id: 101,
      title: 'Semester 1',
      start_date: '2025-09-01',
      end_date: '2026-01-23',
    },
    {
      marking_period_id: 103,
      syear: 2025,
      school_id: 1,
      year_id: 101,
      title: 'Semester 2',
      start_date: '2026-01-26',
      end_date: '2026-06-11',
    },
  ],
  school_quarters: [
    {
      marking_period_id: 104,
      syear: 2025,
      school_id: 1,
      semester_id: 103,
      title: 'Quarter 3',
      start_date: '2026-01-26',
      end_date: '2026-03-27',
    },
  ],
  school_progress_periods: [
    {
      marking_period_id: 105,
      syear: 2025,
      school_id: 1,
      quarter_id: 104,
      title: 'Progress',
      start_date: '2026-01-26',
      end_date: '2026-02-20',
    },
  ],
  history_marking_periods: [
    {
      marking_period_id: 901,
      mp_type: 'year',
      name: 'Full Year',
      syear: 2023,
      school_id: 1,
      post_end_date: '2024-06-10',
      parent_id: -1,
    },
  ],
  attendance_calendar: [
    ...calendar(2024, 1, 10, ['2025-06-09', '2025-06-10', '2025-06-11', '2025-06-12']),
    ...calendar(2025, 1, 11, weekdays('2026-02-02', '2026-03-31', ['2026-02-16'])),
    ...calendar(2025, 2, 22, weekdays('2026-02-02', '2026-03-31', ['2026-03-13'])),
    // Kindergarten of school 2: two days a week.
    ...calendar(2025, 2, 23, ['2026-03-02', '2026-03-04', '2026-03-09', '2026-03-11', '2026-03-13', '2026-03-18']),
  ],
  school_periods: [
    {
      period_id: 1,
      syear: 2025,
      school_id: 1,
      title: 'Period 1',
      sort_order: 1,
      start_time: '08:00:00',
      end_time: '08:50:00',
    },
    {
      period_id: 2,
      syear: 2025,
      school_id: 1,
      title: 'Period 2',
      sort_order: 2,
      start_time: '09:00:00',
      end_time: '09:50:00',
    },
    {
      period_id: 3,
      syear: 2025,
      school_id: 1,
      title: 'Period 3',
      sort_order: 3,
      start_time: '10:00:00',
      end_time: '10:50:00',
    },
    {
      period_id: 21,
      syear: 2024,
      school_id: 1,
      title: 'Period 1',
      sort_order: 1,
      start_time: '08:00:00',
      end_time: '08:50:00',
    },
  ],
  attendance_codes: [
    ['Present', 'P'],
    ['Absent', 'A'],
    ['Excused Absence', 'A'],
    ['Unexcused Absence', 'A'],
    ['Tardy', 'P'],
    ['Nurse', 'P'],
    ['Suspended', 'A'],
    ['Assembly', 'H'],
    ['???', null],
  ].map(([title = null, state_code = null], index) => ({
    id: index + 1,
    syear: 2025,
    school_id: 1,
    title,
    state_code,
  })),
  student_enrollment_codes: [
    { id: 1, syear: 2025, title: 'New', short_name: 'NEW', type: 'Add' },
    { id: 2, syear: 2025, title: 'Rolled Over', short_name: 'ROLL', type: 'Roll' },
    { id: 3, syear: 2025, title: 'Transferred Out', short_name: 'TRAN', type: 'TrnD' },
  ],
} satisfies Rows;

export const student = (student_id: number, last_name: string): Record<string, Value> => ({
  student_id,
  last_name,
  first_name: 'Test',
});

/** A stay at a school in 2025-26, all year by default, on the calendar of the school. */
export const stay = (
  student_id: number,
  school_id: number,
  differences: Record<string, Value> = {},
): Record<string, Value> => ({
  student_id,
  school_id,
  syear: 2025,
  grade_id: school_id,
  start_date: '2025-09-01',
  calendar_id: school_id === 1 ? 11 : 22,
  ...differences,
});

export const numbered = (rows: readonly Record<string, Value>[]) =>
  rows.map((row, index) => ({ id: index + 1, ...row }));
