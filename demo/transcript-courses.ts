import { CURRENT_YEAR, type SchoolYear } from './calendar';
import type { Course } from './classes';
import type { Enrollment } from './enrollments';
import type { Student } from './families';
import type { Mark } from './marks';
import { seededRandom } from './random';

/** A high school course that is over, as the transcript has it. */
export interface TranscriptCourse {
  student: Student;
  enrollment: Enrollment;
  /** Null for one taken elsewhere. */
  course: Course | null;
  title: string;
  /** Name of the institution at which it was taken, if not here. */
  elsewhere: string | null;
  year: SchoolYear;
  half: 'S1' | 'S2';
  grade: number;
  percent: number | null;
  letter: string;
  creditsAttempted: number;
  creditsEarned: number;
  /** Taken once more: the student has a result of a course of this title already. */
  repeated: boolean;
}

const EARNS_NOTHING = ['F', 'I'];

/** Final marks of the years before this one, and courses that newcomers bring along. */
export function transcriptCoursesOf(
  seed: string,
  marks: readonly Mark[],
  enrollments: readonly Enrollment[],
): TranscriptCourse[] {
  const courses: TranscriptCourse[] = [];
  const taken = new Set<string>();
  const attempted = new Set<string>();
  for (const { seat, percent, letter, term } of marks) {
    const { student, section, enrollment, end } = seat;
    const { course, year } = section;
    const half = term === 'S1' ? 'S1' : 'S2';
    const isOver = year.year < CURRENT_YEAR && course.school.level === 'HIGH';
    // Who left before the term that a class is graded in has no result of it.
    if (!isOver || (end !== null && end < year.terms[half].begin)) continue;
    const key = `${student.number}/${course.number}/${year.year}/${half}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const title = `${student.number}/${course.title}`;
    courses.push({
      student,
      enrollment,
      course,
      title: course.title,
      elsewhere: null,
      year,
      half,
      grade: enrollment.grade,
      percent,
      letter,
      creditsAttempted: course.credits,
      creditsEarned: EARNS_NOTHING.includes(letter) ? 0 : course.credits,
      repeated: attempted.has(title),
    });
    attempted.add(title);
  }
  return [...courses, ...broughtAlong(seed, enrollments)];
}

const ELSEWHERE = ['Algebra I', 'English I', 'Biology'];
const OTHER_SCHOOLS = ['Riverside High School', 'Lycée Invented', 'Prairie Online Academy'];

/** Newcomers to a high school bring up to three courses, entered in the term in which they came; others now and then. */
function broughtAlong(seed: string, enrollments: readonly Enrollment[]): TranscriptCourse[] {
  return enrollments.flatMap((enrollment) => {
    const { student, school, year, grade, entry, entryReason } = enrollment;
    const random = seededRandom(seed, 'transfer credit', enrollment.number);
    const isNew = entryReason === 'SAME_STATE' || entryReason === 'OTHER_STATE';
    const brings = random.chance(isNew ? 1 : 0.05);
    if (!brings || school.level !== 'HIGH' || year.year === CURRENT_YEAR) return [];
    const half: TranscriptCourse['half'] = entry <= year.terms.S1.end ? 'S1' : 'S2';
    const elsewhere = random.pick(OTHER_SCHOOLS);
    return ELSEWHERE.slice(0, random.integer(1, 3)).map((title) => {
      const letter = random.pick(['A', 'B', 'C', 'P']);
      const credits = { creditsAttempted: 1, creditsEarned: 1, percent: null, repeated: false, course: null };
      return { student, enrollment, title, elsewhere, year, half, grade, letter, ...credits };
    });
  });
}
