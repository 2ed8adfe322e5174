import { CURRENT_YEAR, YEARS, type TermName } from '../../calendar';
import type { Course, Section } from '../../classes';
import type { EntryReason, ExitReason } from '../../enrollments';
import type { Population } from '../../population';
import type { School } from '../../schools';
import type { catalogueTables } from './catalogue-tables';
import type { studentTables } from './student-tables';

export type OpenSisTables = ReturnType<typeof catalogueTables> & ReturnType<typeof studentTables>;
export type Numbers = ReturnType<typeof numbersOf>;

/** openSIS names a school year by its starting year. */
export const startingYear = (endingYear: number) => endingYear - 1;

/** The years whose catalogue is still there; that of the first year has been purged, and its numbers given out again. */
export const KEPT_YEARS = YEARS.slice(1);

export const TERMS: readonly TermName[] = ['YEAR', 'S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4'];
const PROGRESS_BASE = 40_000;
export const MARK_CODES = ['P', 'A', 'E', 'T', 'L'] as const;
export type MarkCode = (typeof MARK_CODES)[number];

export const ENROLLMENT_CODES = [
  ['Moved from District', 'MOVE', 'Drop'],
  ['Expelled', 'EXP', 'Drop'],
  ['Beginning of Year', 'EBY', 'Add'],
  ['From Other District', 'OTHER', 'Add'],
  ['Transferred Out', 'TRAN', 'TrnD'],
  ['Transferred In', 'TRAN', 'TrnE'],
  ['Rolled over', 'ROLL', 'Roll'],
  ['Home Schooled', 'HOME', 'Drop'],
  ['Dropped Out', 'DROP', 'Drop'],
  ['Graduated', 'GRAD', 'Drop'],
  ['Re-entered', 'REEN', 'Add'],
] as const;

const ENTRY_TITLES: Record<EntryReason, string> = {
  RETURNING: 'Rolled over',
  NEW: 'Beginning of Year',
  SAME_STATE: 'From Other District',
  OTHER_STATE: 'From Other District',
  RE_ENTRY: 'Re-entered',
  OTHER_SCHOOL_HERE: 'Transferred In',
};

const EXIT_TITLES: Record<ExitReason, string> = {
  END_OF_YEAR: 'Rolled over',
  GRADUATED: 'Graduated',
  SAME_STATE: 'Moved from District',
  OTHER_STATE: 'Moved from District',
  DROPPED_OUT: 'Dropped Out',
  HOME_SCHOOL: 'Home Schooled',
  OTHER_SCHOOL_HERE: 'Transferred Out',
};

/** Which number openSIS gave to what. The first year's and the current year's are the same numbers. */
export function numbersOf({ schools, courses, sections }: Population) {
  const middleYear = (year: number) => (year === CURRENT_YEAR - 1 ? 1 : 0);
  const yearIndex = (year: number) => YEARS.indexOf(year);
  const codeNumber = (year: number, title: string) =>
    yearIndex(year) * 20 + ENROLLMENT_CODES.findIndex(([known]) => known === title) + 1;
  const sectionBase = 10 ** Math.ceil(Math.log10(sections.length + 1));
  const gradeOffsets = schools.map((_school, index) =>
    schools.slice(0, index).reduce((sum, { grades }) => sum + grades.length, 0),
  );
  return {
    markingPeriod: (year: number, school: School, term: TermName) =>
      middleYear(year) * schools.length * TERMS.length + (school.number - 1) * TERMS.length + TERMS.indexOf(term) + 1,
    progressPeriod: (year: number, school: School, quarter: TermName) =>
      PROGRESS_BASE +
      middleYear(year) * schools.length * TERMS.length +
      school.number * TERMS.length +
      TERMS.indexOf(quarter),
    gradeLevel: ({ number, grades }: School, grade: number) =>
      (gradeOffsets[number - 1] ?? 0) + grades.indexOf(grade) + 1,
    period: (year: number, school: School, period: number) => yearIndex(year) * 1000 + school.number * 10 + period,
    course: (year: number, course: Course) => middleYear(year) * courses.length + course.number,
    section: ({ year, ordinal }: Section) => middleYear(year.year) * sectionBase + ordinal,
    entryCode: (year: number, reason: EntryReason) => codeNumber(year, ENTRY_TITLES[reason]),
    exitCode: (year: number, reason: ExitReason) => codeNumber(year, EXIT_TITLES[reason]),
    attendanceCode: (year: number, school: School, code: MarkCode) =>
      yearIndex(year) * 1000 + school.number * 10 + MARK_CODES.indexOf(code) + 1,
    gradeScale: (year: number, school: School) => yearIndex(year) * 100 + school.number,
    reportCardGrade: (year: number, school: School, letterIndex: number) =>
      yearIndex(year) * 1000 + school.number * 10 + letterIndex + 1,
  };
}
