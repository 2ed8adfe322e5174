import { CURRENT_YEAR, plusDays, TODAY } from './calendar';
import type { Enrollment } from './enrollments';
import type { Student } from './families';
import { seededRandom } from './random';
import type { SpecialEducation } from './special-education';
import type { Role, Staff } from './staff';

/** A student who was given to a member of staff: to a counselor, or to the one who answers for the student's special education. */
export interface Caseload {
  kind: 'COUNSELING' | 'SPECIAL_EDUCATION';
  student: Student;
  staff: Staff;
  begin: string;
  /** The last day; null while it lasts. */
  end: string | null;
}

/** Of the students who are at the school of whoever works with them. */
export function caseloadsOf(
  seed: string,
  enrollments: readonly Enrollment[],
  specialEducation: readonly SpecialEducation[],
  staff: readonly Staff[],
): Caseload[] {
  const here = enrollments.filter(({ year }) => year.year === CURRENT_YEAR);
  const holderOf = ({ school }: Enrollment, role: Role) =>
    staff.find((one) => one.school === school && one.role === role && one.years.includes(CURRENT_YEAR));
  return [...counseling(seed, here, holderOf), ...cases(here, specialEducation, holderOf)];
}

type HolderOf = (enrollment: Enrollment, role: Role) => Staff | undefined;

/** One student in five; for one in six of them it is over after some weeks. */
function counseling(seed: string, here: readonly Enrollment[], holderOf: HolderOf): Caseload[] {
  return here.flatMap((enrollment) => {
    const random = seededRandom(seed, 'caseload', enrollment.number);
    const staff = holderOf(enrollment, 'COUNSELOR');
    const begin = plusDays(enrollment.entry, random.integer(5, 90));
    const weeks = plusDays(begin, random.integer(20, 70));
    if (!staff || !random.chance(0.2) || begin > (enrollment.exit ?? TODAY)) return [];
    const over = random.chance(0.17) && weeks < TODAY ? weeks : null;
    const ends = [over, enrollment.exit].filter((day) => day !== null).sort();
    return [{ kind: 'COUNSELING', student: enrollment.student, staff, begin, end: ends[0] ?? null }];
  });
}

function cases(here: readonly Enrollment[], evaluated: readonly SpecialEducation[], holderOf: HolderOf): Caseload[] {
  const now = new Map(here.filter(({ exit }) => exit === null).map((enrollment) => [enrollment.student, enrollment]));
  return evaluated.flatMap(({ student, eligible, begin, exit }) => {
    const enrollment = now.get(student);
    const staff = enrollment && holderOf(enrollment, 'SPECIAL_EDUCATION_TEACHER');
    if (!eligible || !staff) return [];
    return [{ kind: 'SPECIAL_EDUCATION', student, staff, begin, end: exit?.date ?? null }];
  });
}
