import { elementAt, seededRandom, type Random } from './random';
import type { Enrollment } from './enrollments';
import type { Student } from './families';
import type { Subject } from './curriculum';
import { TODAY, type SchoolYear } from './calendar';

/** What is administered. */
export interface Instrument {
  /** As the publisher names it; some publishers give GUIDs. */
  id: string;
  title: string;
  category: 'STATE_SUMMATIVE' | 'BENCHMARK' | 'COLLEGE_ENTRANCE';
  subject: Subject;
  grades: readonly number[];
  publisher: string;
  /** Which school day of the year it is given on, for each time it is given. */
  sittings: readonly { period: 'FALL' | 'MIDDLE' | 'SPRING'; day: number }[];
  /** Lowest and highest scale score. */
  scale: readonly [number, number];
}

export interface Score {
  method: 'SCALE' | 'PERCENTILE' | 'RAW';
  /** As the publisher writes it: mostly a number, but text such as <200 too. */
  value: string;
  type: 'INTEGER' | 'PERCENTILE' | 'RANGE';
}

export interface AssessmentResult {
  /** A GUID, as the publisher's file has it. */
  id: string;
  instrument: Instrument;
  student: Student;
  year: SchoolYear;
  date: string;
  period: Instrument['sittings'][number]['period'];
  grade: number;
  scores: readonly Score[];
  level: PerformanceLevel | null;
  accommodations: readonly string[];
  notTested: 'ABSENT' | 'REFUSED_BY_PARENT' | 'MEDICAL' | null;
  retest: boolean;
}

export type PerformanceLevel = 'Below Basic' | 'Basic' | 'Proficient' | 'Advanced';
const LEVELS: readonly PerformanceLevel[] = ['Below Basic', 'Basic', 'Proficient', 'Advanced'];
const ACCOMMODATIONS = ['Extended time', 'Large print', 'Read aloud'];

const TESTED_GRADES = [3, 4, 5, 6, 7, 8, 11];
const SPRING = { period: 'SPRING', day: 155 } as const;
export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'STATE-ELA',
    title: 'State Summative English Language Arts',
    category: 'STATE_SUMMATIVE',
    subject: 'ENGLISH',
    grades: TESTED_GRADES,
    publisher: 'state-tests.example.org',
    sittings: [SPRING],
    scale: [200, 800],
  },
  {
    id: 'STATE-MATH',
    title: 'State Summative Mathematics',
    category: 'STATE_SUMMATIVE',
    subject: 'MATHEMATICS',
    grades: TESTED_GRADES,
    publisher: 'state-tests.example.org',
    sittings: [SPRING],
    scale: [200, 800],
  },
  {
    id: '6c1f2e7a-0b54-4d0c-9a33-5f3e8b0c7d21',
    title: 'Early Reading Benchmark',
    category: 'BENCHMARK',
    subject: 'ENGLISH',
    grades: [0, 1, 2, 3, 4, 5],
    publisher: 'benchmarks.example.com',
    sittings: [
      { period: 'FALL', day: 20 },
      { period: 'MIDDLE', day: 95 },
    ],
    scale: [0, 400],
  },
  {
    id: 'COLLEGE-ENTRANCE',
    title: 'College Entrance Examination',
    category: 'COLLEGE_ENTRANCE',
    subject: 'MATHEMATICS',
    grades: [11, 12],
    publisher: 'entrance.example.org',
    sittings: [{ period: 'FALL', day: 40 }],
    scale: [200, 800],
  },
];

/** Every student of the grade who was enrolled on the day, and then one in a hundred once more. */
export function assessmentResultsOf(seed: string, enrollments: readonly Enrollment[]): AssessmentResult[] {
  const results: AssessmentResult[] = [];
  for (const instrument of INSTRUMENTS) {
    for (const enrollment of enrollments) {
      const { student, year, grade, entry, exit } = enrollment;
      if (!instrument.grades.includes(grade)) continue;
      for (const { period, day } of instrument.sittings) {
        const date = elementAt(year.days, day);
        if (date > TODAY || date < entry || (exit !== null && date > exit)) continue;
        const random = seededRandom(seed, 'assessment', instrument.id, enrollment.number, period);
        const sitting = { instrument, student, year, date, period, grade, id: guidOf(random), retest: false };
        results.push({ ...sitting, ...resultOf(random, sitting) });
        if (!random.chance(0.01)) continue;
        const again = { ...sitting, id: guidOf(random), retest: true };
        results.push({ ...again, ...resultOf(random, again) });
      }
    }
  }
  return results;
}

type Outcome = Pick<AssessmentResult, 'scores' | 'level' | 'accommodations' | 'notTested'>;

function resultOf(random: Random, { instrument, student }: { instrument: Instrument; student: Student }): Outcome {
  if (random.chance(0.03)) {
    const notTested = random.pick(['ABSENT', 'REFUSED_BY_PARENT', 'MEDICAL'] as const);
    return { scores: [], level: null, accommodations: [], notTested };
  }
  // The level of the student's marks (marks.ts) moves the scores too.
  const ability = ((student.number * 7919) % 34) / 34;
  const share = Math.min(1, Math.max(0, ability * 0.7 + random.next() * 0.3));
  const [lowest, highest] = instrument.scale;
  const scale = Math.round(lowest + share * (highest - lowest));
  const percentile = Math.min(99, Math.max(1, Math.round(share * 100)));
  const isAtBottom = share < 0.05;
  const scores: Score[] = [
    isAtBottom
      ? { method: 'SCALE', value: `<${lowest + 20}`, type: 'RANGE' }
      : { method: 'SCALE', value: String(scale), type: 'INTEGER' },
    { method: 'PERCENTILE', value: String(percentile), type: 'PERCENTILE' },
  ];
  if (instrument.category === 'BENCHMARK')
    scores.push({ method: 'RAW', value: String(Math.round(share * 40)), type: 'INTEGER' });
  return {
    scores,
    level: instrument.category === 'COLLEGE_ENTRANCE' ? null : elementAt(LEVELS, Math.min(3, Math.floor(share * 4))),
    accommodations: ACCOMMODATIONS.filter(() => random.chance(0.03)),
    notTested: null,
  };
}

function guidOf(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.integer(0, 15).toString(16)).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
