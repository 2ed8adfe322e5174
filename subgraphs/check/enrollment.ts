import { decode, textOf } from '../decode';
import { problemIn } from '../mapping/configuration-error';
import { ONLY, type Mapping } from '../mapping/mapping';
import { keyText, linkText } from '../rows';
import type { Fragment } from '../sql/fragment';
import { enrollmentCounts, schoolNames } from '../sql/measure/enrollment';
import { numberIn, type Answer } from './ask';
import type { Finding, Note } from './finding';
import type { Measuring } from './measure';
import type { SchoolEnrollment } from './report';
import type { Subject } from './subject';

/** More rows of enrollments than a district has. */
const MOST = 5_000_000;

/**
 * Current enrollments of each school beside those without an end: a rollover leaves rows of former years open, and a mapping
 * that counted those would enroll students who have left.
 */
export async function enrollmentBySchool(
  measuring: Measuring,
  mapping: Mapping,
  subjects: readonly Subject[],
): Promise<SchoolEnrollment[]> {
  const { writing } = measuring;
  const subject = subjects.find(({ label }) => label === 'Enrollment');
  const window = subject?.source.window;
  if (subject === undefined || window === undefined) return [];
  const { source, ways } = subject;
  const school = ways.find(({ label }) => label === 'Enrollment.school')?.relation;
  const path = [...source.path, 'window'];
  const columns = school?.on.map(([, parent]) => parent) ?? [];
  const rows = await measuring.ask({
    about: 'Enrollment',
    path,
    what: 'enrollments of each school',
    select: enrollmentCounts(writing, source, window, columns, MOST),
  });
  const names = await namesOfSchools(measuring, mapping, school?.on.map(([child]) => child) ?? []);
  const schools = (rows ?? []).map((row) => ({
    school: nameOf(row, columns.length, names),
    current: numberIn(row, 'current_rows'),
    open: numberIn(row, 'open_rows'),
    all: numberIn(row, 'n'),
  }));
  return schools.sort(
    (a, b) => b.current - a.current || b.all - a.all || ((a.school ?? '') < (b.school ?? '') ? -1 : 1),
  );
}

async function namesOfSchools(
  { ask, writing, most }: Measuring,
  mapping: Mapping,
  columns: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const source = mapping.entities.get('School')?.variants.get(ONLY);
  const name = source?.fields.get('name');
  const { table = null } = source ?? {};
  if (source === undefined || name?.kind !== 'leaf' || table === null || columns.length === 0) return new Map();
  let select: Fragment | undefined;
  // What is not in the database is a finding already.
  problemIn(() => (select = schoolNames(writing, { ...source, table }, columns, name, most)));
  if (select === undefined) return new Map();
  const rows = await ask({ about: 'School.name', path: source.path, what: 'names of schools', select });
  const named = (rows ?? []).map((row) => [linkOf(row, columns.length), textOf(decode(name, row['name']))] as const);
  return new Map(named.flatMap(([link, text]) => (text === null ? [] : [[link, text]])));
}

const linkOf = (row: Answer[number], width: number): string =>
  linkText(Array.from({ length: width }, (_, index) => keyText(row[`l${index}`]) ?? ''));

/** Without a name, what the enrollments call it. */
function nameOf(row: Answer[number], width: number, names: ReadonlyMap<string, string>): string | null {
  if (width === 0) return null;
  const link = linkOf(row, width);
  return names.get(link) ?? (link === '' ? '(none)' : `(${link})`);
}

export function judgeEnrollment(
  schools: readonly SchoolEnrollment[],
  subjects: readonly Subject[],
  { asOf: day, schoolYear }: { readonly asOf: string; readonly schoolYear: number },
  note: Note,
): Finding[] {
  const source = subjects.find(({ label }) => label === 'Enrollment')?.source;
  if (source === undefined || schools.length === 0) return [];
  const total = (of: 'current' | 'open') => schools.reduce((sum, school) => sum + school[of], 0);
  const about = { about: 'Enrollment', path: [...source.path, 'window'] };
  const [current, open] = [total('current'), total('open')];
  if (current === 0) return [note('NOBODY_ENROLLED', about, { day, schoolYear, open })];
  return open > current ? [note('LEFT_OPEN', about, { open, current, left: open - current })] : [];
}
