import type { SchoolYear } from './calendar';
import type { Student } from './families';
import { SCALE } from './marks';
import type { School } from './schools';
import type { TranscriptCourse } from './transcript-courses';

/** A student's academic record at the end of one term of one year. */
export interface TranscriptRecord {
  student: Student;
  school: School;
  year: SchoolYear;
  half: 'S1' | 'S2';
  courses: readonly TranscriptCourse[];
  creditsAttempted: number;
  creditsEarned: number;
  cumulativeAttempted: number;
  cumulativeEarned: number;
  /** Cumulative, of 4 and of 5 points; null before anything was graded. */
  gpa: { unweighted: number; weighted: number } | null;
  /** At the end of the year, among those of the same grade and school. */
  rank: { rank: number; of: number; date: string } | null;
  honors: readonly string[];
  projectedGraduation: string;
  diploma: { kind: 'REGULAR'; level: 'HONORS' | null; date: string } | null;
}

const POINTS = new Map<string, number>(SCALE.map(([letter, , points]) => [letter, points]));

export function transcriptRecordsOf(courses: readonly TranscriptCourse[]): TranscriptRecord[] {
  const groups = new Map<string, TranscriptCourse[]>();
  for (const course of courses) {
    const { student, enrollment, year, half } = course;
    const key = [student.number, year.year, half, enrollment.school.number].join('/');
    groups.set(key, [...(groups.get(key) ?? []), course]);
  }
  const inOrder = [...groups.values()].sort(([a], [b]) => compareCourses(a, b));
  const past = new Map<Student, TranscriptCourse[]>();
  const records = inOrder.flatMap((group): TranscriptRecord[] => {
    const [first] = group;
    if (!first) return [];
    const all = [...(past.get(first.student) ?? []), ...group];
    past.set(first.student, all);
    return [recordOf(first, group, all)];
  });
  return withRanks(records);
}

function recordOf(first: TranscriptCourse, group: TranscriptCourse[], all: TranscriptCourse[]): TranscriptRecord {
  const { student, enrollment, year, half, grade } = first;
  const own = averageOf(group);
  const gpa = averageOf(all);
  const graduated = half === 'S2' && enrollment.exitReason === 'GRADUATED';
  return {
    student,
    school: enrollment.school,
    year,
    half,
    courses: group,
    creditsAttempted: sum(group, 'creditsAttempted'),
    creditsEarned: sum(group, 'creditsEarned'),
    cumulativeAttempted: sum(all, 'creditsAttempted'),
    cumulativeEarned: sum(all, 'creditsEarned'),
    gpa,
    rank: null,
    honors: own && own.unweighted >= 3.5 ? ['Honor Roll'] : [],
    projectedGraduation: `${year.year + 12 - grade}-06-05`,
    diploma: graduated
      ? { kind: 'REGULAR', level: gpa && gpa.unweighted >= 3.5 ? 'HONORS' : null, date: year.end }
      : null,
  };
}

/** By the weighted average at the end of a year; equal averages share a rank, and the next ranks are left out. */
function withRanks(records: readonly TranscriptRecord[]): TranscriptRecord[] {
  const classes = new Map<string, TranscriptRecord[]>();
  const classOf = ({ school, year, courses }: TranscriptRecord) =>
    `${school.number}/${year.year}/${courses[0]?.grade ?? ''}`;
  for (const record of records) {
    if (record.half === 'S2' && record.gpa)
      classes.set(classOf(record), [...(classes.get(classOf(record)) ?? []), record]);
  }
  return records.map((record) => {
    const { half, gpa, year } = record;
    if (half !== 'S2' || !gpa) return record;
    const all = classes.get(classOf(record)) ?? [];
    const better = all.filter((other) => (other.gpa?.weighted ?? 0) > gpa.weighted).length;
    return { ...record, rank: { rank: better + 1, of: all.length, date: year.end } };
  });
}

/** Weighted by credits; letters that are no marks (P, I) do not count. */
function averageOf(courses: readonly TranscriptCourse[]): TranscriptRecord['gpa'] {
  let [points, extra, credits] = [0, 0, 0];
  for (const { letter, course, creditsAttempted } of courses) {
    const earned = POINTS.get(letter);
    if (earned === undefined) continue;
    const isHard = course?.level === 'HONORS' || course?.level === 'AP';
    points += earned * creditsAttempted;
    extra += isHard && earned > 0 ? creditsAttempted : 0;
    credits += creditsAttempted;
  }
  if (credits === 0) return null;
  const rounded = (value: number) => Math.round((value / credits) * 1000) / 1000;
  return { unweighted: rounded(points), weighted: rounded(points + extra) };
}

function sum(courses: readonly TranscriptCourse[], key: 'creditsAttempted' | 'creditsEarned'): number {
  return courses.reduce((total, course) => total + course[key], 0);
}

function compareCourses(a: TranscriptCourse | undefined, b: TranscriptCourse | undefined): number {
  if (!a || !b) return 0;
  return (
    a.student.number - b.student.number || a.year.year - b.year.year || (a.half < b.half ? -1 : a.half > b.half ? 1 : 0)
  );
}
