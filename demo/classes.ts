import { HALF_YEAR_SLOT, offeringsOf, SLOTS, type CourseLevel, type Subject } from './curriculum';
import type { Enrollment } from './enrollments';
import type { Group } from './groups';
import { elementAt, seededRandom } from './random';
import type { School } from './schools';
import type { Staff, TeacherOf } from './staff';
import { CURRENT_YEAR, TODAY, type SchoolYear, type TermName } from './calendar';
import type { Student } from './families';

export interface Course {
  number: number;
  school: School;
  code: string;
  title: string;
  subject: Subject;
  level: CourseLevel;
  grade: number;
  credits: number;
}

export interface Section {
  number: number;
  /** Position among the sections of its year, from 1. */
  ordinal: number;
  course: Course;
  year: SchoolYear;
  term: Extract<TermName, 'YEAR' | 'S1' | 'S2'>;
  period: number;
  teacher: Staff;
  room: string;
  capacity: number;
}

/** One student in one section. */
export interface Seat {
  number: number;
  student: Student;
  section: Section;
  enrollment: Enrollment;
  begin: string;
  /** Null while it lasts. */
  end: string | null;
  /** Moved to another section of the same course. */
  dropped: boolean;
}

export function classesOf(seed: string, groups: readonly Group[], teacherOf: TeacherOf) {
  const courses = new Map<string, Course>();
  const sections: Section[] = [];
  const seats: Seat[] = [];
  const perYear = new Map<number, number>();

  const courseFor = ({ school, grade }: Group, slot: number, turn: number): Course => {
    const offered = offeringsOf(school.level, grade, slot);
    const { title, subject, level } = elementAt(offered, turn % offered.length);
    const key = `${school.number}/${title}`;
    const number = courses.size + 1;
    const code = `${subject.slice(0, 3)}${String(grade).padStart(2, '0')}${slot}${turn % offered.length}`;
    const course = courses.get(key) ?? {
      number,
      school,
      code,
      title,
      subject,
      level,
      grade,
      credits: creditsOf(school, slot),
    };
    courses.set(key, course);
    return course;
  };

  const open = (group: Group, slot: number, term: Section['term'], turn: number) => {
    const { year, ordinal } = group;
    const teacher = teacherOf(group, slot);
    const position = (perYear.get(year.year) ?? 0) + 1;
    perYear.set(year.year, position);
    const section: Section = {
      number: sections.length + 1,
      ordinal: position,
      course: courseFor(group, slot, turn),
      year,
      term,
      period: ((slot + ordinal) % SLOTS) + 1,
      teacher,
      room: String(100 + teacher.number),
      capacity: 28,
    };
    sections.push(section);
    for (const enrollment of group.members) seats.push(...seatsOf(seed, enrollment, section, seats.length));
  };

  for (const group of groups) {
    for (let slot = 0; slot < HALF_YEAR_SLOT; slot++) open(group, slot, 'YEAR', group.ordinal);
    open(group, HALF_YEAR_SLOT, 'S1', group.ordinal);
    open(group, HALF_YEAR_SLOT, 'S2', group.ordinal + 1);
  }
  return { courses: [...courses.values()], sections, seats };
}

/** None when the stay and the term do not meet; two when the student went out of the class and came back to it. */
function seatsOf(seed: string, enrollment: Enrollment, section: Section, taken: number): Seat[] {
  const span = section.year.terms[section.term];
  const begin = enrollment.entry > span.begin ? enrollment.entry : span.begin;
  const left = enrollment.exit !== null && enrollment.exit < span.end;
  if (begin > span.end || (enrollment.exit !== null && enrollment.exit < begin)) return [];
  const isOver = section.year.year < CURRENT_YEAR || section.term === 'S1';
  const seat: Seat = {
    number: taken + 1,
    student: enrollment.student,
    section,
    enrollment,
    begin,
    end: left ? enrollment.exit : isOver ? span.end : null,
    dropped: false,
  };
  const random = seededRandom(seed, 'seat', enrollment.number, section.number);
  const pause = section.year.days.filter((day) => day > begin && day < (seat.end ?? TODAY));
  if (left || pause.length < 40 || !random.chance(0.02)) return [seat];
  return [
    { ...seat, end: elementAt(pause, 9), dropped: true },
    { ...seat, number: taken + 2, begin: elementAt(pause, 20) },
  ];
}

function creditsOf(school: School, slot: number): number {
  if (school.level !== 'HIGH') return 0;
  return slot === HALF_YEAR_SLOT ? 0.5 : 1;
}
