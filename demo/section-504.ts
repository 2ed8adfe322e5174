import { plusDays, TODAY } from './calendar';
import type { Enrollment } from './enrollments';
import type { Student } from './families';
import { seededRandom } from './random';

/** A student for whom the school looked at accommodations under Section 504. */
export interface Section504 {
  student: Student;
  begin: string;
  eligible: boolean;
  plan: boolean;
  disability: string | null;
  meeting: string;
}

const DISABILITIES = ['Asthma', 'Diabetes', 'Epilepsy', 'Food allergy', 'Attention deficit hyperactivity disorder'];

/** About one student in ten. */
export function section504Of(seed: string, enrollments: readonly Enrollment[]): Section504[] {
  const found = new Map<Student, Section504 | null>();
  for (const { student, entry } of enrollments) {
    if (found.has(student)) continue;
    const random = seededRandom(seed, 'section 504', student.number);
    const meeting = plusDays(entry, random.integer(5, 90));
    const eligible = random.chance(0.85);
    const plan = eligible && random.chance(0.9);
    const disability = eligible ? random.pick(DISABILITIES) : null;
    const isLooked = random.chance(0.1) && meeting <= TODAY;
    found.set(student, isLooked ? { student, begin: meeting, eligible, plan, disability, meeting } : null);
  }
  return [...found.values()].filter((plan) => plan !== null);
}
