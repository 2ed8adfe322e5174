import { YEARS, type TermName } from '../../calendar';
import type { Course, Section } from '../../classes';
import type { EntryReason, ExitReason } from '../../enrollments';
import type { Contact } from '../../families';
import type { Population } from '../../population';
import type { School } from '../../schools';
import type { Staff } from '../../staff';
import type { catalogueTables } from './catalogue-tables';
import type { studentTables } from './student-tables';

export type RosarioTables = ReturnType<typeof catalogueTables> & ReturnType<typeof studentTables>;
export type Numbers = ReturnType<typeof numbersOf>;

/** RosarioSIS too names a school year by its starting year. */
export const startingYear = (endingYear: number) => endingYear - 1;

export const TERMS: readonly TermName[] = ['YEAR', 'S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4'];
export const ATTENDANCE_CODES = ['Present', 'Absent', 'Tardy', 'Excused Absence', 'Early Leave'] as const;
export type AttendanceCode = (typeof ATTENDANCE_CODES)[number];

export const ENROLLMENT_CODES = [
  ['Moved from District', 'MOVE', 'Drop'],
  ['Expelled', 'EXP', 'Drop'],
  ['Beginning of Year', 'EBY', 'Add'],
  ['From Other District', 'OTHER', 'Add'],
  ['Transferred in District', 'TRAN', 'Drop'],
  ['Transferred in District', 'EMY', 'Add'],
  ['Withdrawn', 'WITH', 'Drop'],
  ['Graduated', 'GRAD', 'Drop'],
] as const;

const ENTRY_CODES: Record<EntryReason, string> = {
  RETURNING: 'EBY',
  NEW: 'EBY',
  SAME_STATE: 'OTHER',
  OTHER_STATE: 'OTHER',
  RE_ENTRY: 'OTHER',
  OTHER_SCHOOL_HERE: 'EMY',
};

/** The rollover closes nothing, so the end of the year has no code. */
const EXIT_CODES: Partial<Record<ExitReason, string>> = {
  GRADUATED: 'GRAD',
  SAME_STATE: 'MOVE',
  OTHER_STATE: 'MOVE',
  DROPPED_OUT: 'WITH',
  HOME_SCHOOL: 'WITH',
  OTHER_SCHOOL_HERE: 'TRAN',
};

/** Which number RosarioSIS gave to what: every year anew, tied to the year before by rollover_id. */
export function numbersOf({ schools, courses, sections, staff }: Population) {
  const yearIndex = (year: number) => YEARS.indexOf(year);
  const codeNumber = (year: number, shortName: string) =>
    yearIndex(year) * ENROLLMENT_CODES.length + ENROLLMENT_CODES.findIndex(([, known]) => known === shortName) + 1;
  const perSchool = (year: number, school: School, count: number, index: number) =>
    (yearIndex(year) * schools.length + school.number - 1) * count + index + 1;
  const gradeOffsets = schools.map((_school, index) =>
    schools.slice(0, index).reduce((sum, { grades }) => sum + grades.length, 0),
  );
  /** Staff and parents share one table, filled year by year. */
  const rows = YEARS.flatMap((year) =>
    staff.filter((person) => person.years.includes(year)).map(({ number }) => `${number}/${year}`),
  );
  const staffRows = new Map(rows.map((key, index) => [key, index + 1]));
  return {
    markingPeriod: (year: number, school: School, term: TermName) =>
      perSchool(year, school, TERMS.length, TERMS.indexOf(term)),
    gradeLevel: ({ number, grades }: School, grade: number) =>
      (gradeOffsets[number - 1] ?? 0) + grades.indexOf(grade) + 1,
    period: (year: number, school: School, period: number) => perSchool(year, school, 6, period - 1),
    calendar: (year: number, school: School) => perSchool(year, school, 1, 0),
    course: (year: number, course: Course) => yearIndex(year) * courses.length + course.number,
    section: ({ number }: Section) => number,
    sectionCount: sections.length,
    entryCode: (year: number, reason: EntryReason) => codeNumber(year, ENTRY_CODES[reason]),
    exitCode(year: number, reason: ExitReason) {
      const shortName = EXIT_CODES[reason];
      return shortName === undefined ? null : codeNumber(year, shortName);
    },
    attendanceCode: (year: number, school: School, code: AttendanceCode) =>
      perSchool(year, school, ATTENDANCE_CODES.length, ATTENDANCE_CODES.indexOf(code)),
    reportCardGrade: (year: number, school: School, index: number) => perSchool(year, school, 5, index),
    /** Null in a year in which the person did not work here. */
    staff: (year: number, { number }: Staff) => staffRows.get(`${number}/${year}`) ?? null,
    parent: ({ number }: Contact) => rows.length + number,
  };
}
