import { createPool, type Pool } from 'mysql2/promise';
import { attendanceByHand, contactsByHand, enrollmentsByHand, filled } from './by-hand-details';
import { comparePlaces, type Place } from './place';
import { PAGE, type Question } from './question';

/*
 * What a careful programmer writes for these two pages alone, with openSIS, MariaDB and the data in mind:
 *   A. the first students after the place, in each district's database, all at once: the sort reads an index and nothing else;
 *   B. merged, and cut to the page;
 *   C. enrolments, contacts and attendance of the students on the page, from the districts that hold them, all at once;
 *   D. put together and written as JSON.
 * There is no schema, no validation, no report, no policy, and another question is another program.
 */
export interface ByHand {
  answer(question: Question, after: Place): Promise<string>;
  close(): Promise<void>;
}

interface Database {
  readonly district: string;
  readonly pool: Pool;
}

export interface StudentRow extends Place {
  readonly middle: string | null;
  readonly birthDate: string | null;
}

export function byHand(districts: readonly { id: string; url: string }[], connections: number): ByHand {
  const databases = districts.map(({ id, url }): Database => {
    const pool = createPool({ uri: url, connectionLimit: connections, dateStrings: true, charset: 'utf8mb4' });
    return { district: id, pool };
  });

  async function answer({ name }: Question, after: Place): Promise<string> {
    const columns = COLUMNS[name];
    const found = await Promise.all(databases.map((database) => firstStudents(database, columns, after))); // A
    const sorted = found.length === 1 ? (found[0] ?? []) : found.flat().sort(comparePlaces); // B
    const page = sorted.slice(0, PAGE);
    const nodes = name === 'light' ? page.map(lightNode) : await fullNodes(databases, page);
    const hasNextPage = sorted.length > PAGE;
    return JSON.stringify({ students: { nodes, pageInfo: { hasNextPage, endCursor: cursorAfter(page.at(-1)) } } }); // D
  }

  return {
    answer,
    close: async () => void (await Promise.all(databases.map(({ pool }) => pool.end()))),
  };
}

const COLUMNS: Readonly<Record<Question['name'], string>> = {
  full: 'student_id, last_name, first_name',
  light: 'student_id, last_name, first_name, middle_name, birthdate',
};

/** Text by code point, a blank first name last; openSIS has no student without a last name. */
async function firstStudents({ district, pool }: Database, columns: string, after: Place): Promise<StudentRow[]> {
  const last = 'cast(trim(last_name) as binary)';
  const first = "first_name = '', cast(trim(first_name) as binary)";
  const id = district === after.district ? after.id : district > after.district ? -1 : Number.MAX_SAFE_INTEGER;
  const [rows] = await pool.query(
    `select ${columns} from students
     where ${last} >= ? and (${last} > ? or (${first}, student_id) > (?, ?, ?))
     order by ${last}, ${first}, student_id limit ?`,
    [after.last, after.last, after.first === null ? 1 : 0, after.first ?? '', id, PAGE + 1],
  );
  return (rows as Record<string, unknown>[]).map((row) => ({
    id: row['student_id'] as number,
    district,
    last: filled(row['last_name']) ?? '',
    first: filled(row['first_name']),
    middle: filled(row['middle_name']),
    birthDate: dayOf(row['birthdate']),
  }));
}

const lightNode = ({ district, id, first, middle, last, birthDate }: StudentRow) => {
  return { id: `${district}:student:${id}`, firstName: first, middleName: middle, lastName: last, birthDate };
};

/** C. */
async function fullNodes(databases: readonly Database[], page: readonly StudentRow[]): Promise<object[]> {
  const nodes = new Map<StudentRow, object>();
  const details = databases.map(async ({ district, pool }) => {
    const students = page.filter((student) => student.district === district);
    if (students.length === 0) return;
    const ids = students.map(({ id }) => id);
    const [enrollments, contacts, attendance] = await Promise.all([
      enrollmentsByHand(pool, ids),
      contactsByHand(pool, ids),
      attendanceByHand(pool, ids),
    ]);
    for (const student of students) {
      const { id, first, last } = student;
      nodes.set(student, {
        id: `${district}:student:${id}`,
        firstName: first,
        lastName: last,
        currentEnrollment: enrollments.get(id) ?? null,
        contacts: contacts.get(id) ?? [],
        attendance: attendance.get(id) ?? [],
      });
    }
  });
  await Promise.all(details);
  return page.map((student) => nodes.get(student) ?? {});
}

const cursorAfter = (student: StudentRow | undefined): string | null =>
  student === undefined
    ? null
    : Buffer.from(JSON.stringify([student.last, student.first, student.district, student.id])).toString('base64url');

/** The column is text, and people typed into it. */
function dayOf(value: unknown): string | null {
  const text = filled(value);
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}
