import type { Pool } from 'mysql2/promise';

type Row = Readonly<Record<string, unknown>>;

const TODAY = '2026-03-16';
const STARTING_YEAR = 2025;

const GRADES: Readonly<Record<string, string>> = {
  K: 'KINDERGARTEN',
  KG: 'KINDERGARTEN',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((grade) => [
      [String(grade), `GRADE_${grade}`],
      [String(grade).padStart(2, '0'), `GRADE_${grade}`],
    ]),
  ),
};

const RELATIONS: Readonly<Record<string, string>> = {
  Mother: 'MOTHER',
  Father: 'FATHER',
  Stepfather: 'STEPPARENT',
  Grandmother: 'GRANDPARENT',
  Aunt: 'AUNT',
  Guardian: 'GUARDIAN',
  Neighbor: 'NEIGHBOR',
};

const STATUSES: Readonly<Record<string, string>> = {
  Present: 'PRESENT',
  Absent: 'ABSENCE_UNSPECIFIED',
  'Excused Absence': 'EXCUSED_ABSENCE',
  Excused: 'EXCUSED_ABSENCE',
  'Unexcused Absence': 'UNEXCUSED_ABSENCE',
  Unexcused: 'UNEXCUSED_ABSENCE',
  Tardy: 'TARDY',
  Late: 'TARDY',
  'Left Early': 'EARLY_DEPARTURE',
};

/** The enrolment of this school year that is open today; of several the latest. */
export async function enrollmentsByHand(pool: Pool, ids: readonly number[]): Promise<Map<number, object>> {
  const [rows] = await pool.query(
    `select e.student_id, e.start_date, g.short_name, s.id as school, s.title
     from student_enrollment e
     left join school_gradelevels g on g.id = e.grade_id
     left join schools s on s.id = e.school_id
     where e.syear = ? and e.student_id in (?)
       and (e.start_date is null or e.start_date <= ?)
       and (e.end_date is null or e.end_date = '0000-00-00' or e.end_date >= ?)
     order by e.start_date, e.id`,
    [STARTING_YEAR, ids, TODAY, TODAY],
  );
  return new Map(
    (rows as Row[]).map((row) => [
      Number(row['student_id']),
      {
        entryDate: row['start_date'] ?? null,
        entryGradeLevel: GRADES[filled(row['short_name']) ?? ''] ?? null,
        school: row['school'] === null ? null : { name: filled(row['title']) },
      },
    ]),
  );
}

/** Primary ones first, then by name. The table has no index on the student: it is read whole. */
export async function contactsByHand(pool: Pool, ids: readonly number[]): Promise<Map<number, object[]>> {
  const [rows] = await pool.query(
    `select j.student_id, j.relationship, p.first_name, p.middle_name, p.last_name, p.home_phone, p.cell_phone, p.work_phone
     from students_join_people j join people p on p.staff_id = j.person_id
     where j.student_id in (?)
     order by field(j.emergency_type, 'Other', 'Secondary', 'Primary') desc,
       cast(trim(p.last_name) as binary), cast(trim(p.first_name) as binary), j.id`,
    [ids],
  );
  return byStudent(rows as Row[], (row) => {
    const name = [row['first_name'], row['middle_name'], row['last_name']].map(filled).filter((part) => part !== null);
    const phones = [
      { number: filled(row['home_phone']), type: 'HOME' },
      { number: filled(row['cell_phone']), type: 'MOBILE' },
      { number: filled(row['work_phone']), type: 'WORK' },
    ];
    return {
      name: name.length > 0 ? name.join(' ') : null,
      relation: RELATIONS[filled(row['relationship']) ?? ''] ?? null,
      phones: phones.filter(({ number }) => number !== null),
    };
  });
}

/** The last ten of each student. Numbering reads an index only; names are looked up for the rows that are left. */
export async function attendanceByHand(pool: Pool, ids: readonly number[]): Promise<Map<number, object[]>> {
  const [rows] = await pool.query(
    `select a.student_id, a.school_date, p.title as period, c.title as status
     from (
       select student_id, school_date, period_id,
         row_number() over (partition by student_id order by school_date desc, period_id desc) as place
       from attendance_period where student_id in (?)
     ) last
     join attendance_period a
       on a.student_id = last.student_id and a.school_date = last.school_date and a.period_id = last.period_id
     left join school_periods p on p.period_id = a.period_id
     left join attendance_codes c on c.id = a.attendance_code
     where last.place <= 10
     order by last.place desc`,
    [ids],
  );
  return byStudent(rows as Row[], (row) => ({
    date: row['school_date'],
    period: filled(row['period']),
    status: STATUSES[filled(row['status']) ?? ''] ?? null,
  }));
}

function byStudent(rows: readonly Row[], read: (row: Row) => object): Map<number, object[]> {
  const found = new Map<number, object[]>();
  for (const row of rows) {
    const id = Number(row['student_id']);
    const own = found.get(id);
    if (own) own.push(read(row));
    else found.set(id, [read(row)]);
  }
  return found;
}

/** Text without blanks around it; null for none. */
export function filled(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}
