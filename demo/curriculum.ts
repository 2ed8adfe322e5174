import type { Level } from './schools';

export type Subject =
  'ENGLISH' | 'MATHEMATICS' | 'SCIENCE' | 'SOCIAL_STUDIES' | 'LANGUAGES' | 'ARTS' | 'PHYSICAL' | 'TECHNICAL';
export type CourseLevel = 'GENERAL' | 'HONORS' | 'AP' | 'CTE';

/** Six classes a day; the last slot changes course at mid-year. */
export const SLOTS = 6;
export const HALF_YEAR_SLOT = 5;

export interface Offering {
  title: string;
  subject: Subject;
  level: CourseLevel;
}

/** The courses that a slot may hold in a grade: groups take them in turn. */
export function offeringsOf(level: Level, grade: number, slot: number): Offering[] {
  const [subject, titles] = (level === 'HIGH' ? HIGH[grade - 9] : lowerGrades(level, grade))?.[slot] ?? NOTHING;
  return titles.split(' | ').map((title) => ({ title, subject: subjectOf(title, subject), level: levelOf(title) }));
}

type Slot = readonly [Subject, string];
const NOTHING: Slot = ['ARTS', 'Study Hall'];

function lowerGrades(level: Level, grade: number): Slot[] {
  const year = grade === 0 ? 'Kindergarten' : `Grade ${grade}`;
  const elementary: Slot[] = [
    ['ENGLISH', `Reading and Writing, ${year}`],
    ['MATHEMATICS', `Mathematics, ${year}`],
    ['SCIENCE', `Science, ${year}`],
    ['SOCIAL_STUDIES', `Social Studies, ${year}`],
    ['PHYSICAL', `Physical Education, ${year}`],
    ['ARTS', `Art, ${year} | Music, ${year}`],
  ];
  const middle: Slot[] = [
    ['ENGLISH', `English Language Arts, ${year}`],
    ['MATHEMATICS', `Mathematics, ${year} | Honors Mathematics, ${year}`],
    ['SCIENCE', `Science, ${year}`],
    ['SOCIAL_STUDIES', `Social Studies, ${year}`],
    ['LANGUAGES', `Spanish, ${year} | French, ${year}`],
    ['PHYSICAL', `Health, ${year} | Art, ${year}`],
  ];
  return level === 'ELEMENTARY' ? elementary : middle;
}

const HIGH: Slot[][] = [
  [
    ['ENGLISH', 'English I'],
    ['MATHEMATICS', 'Algebra I | Honors Geometry'],
    ['SCIENCE', 'Biology | Honors Biology'],
    ['SOCIAL_STUDIES', 'World Geography'],
    ['LANGUAGES', 'Spanish I | French I'],
    ['PHYSICAL', 'Health | Physical Education'],
  ],
  [
    ['ENGLISH', 'English II'],
    ['MATHEMATICS', 'Geometry | Honors Algebra II'],
    ['SCIENCE', 'Chemistry | Honors Chemistry'],
    ['SOCIAL_STUDIES', 'World History'],
    ['LANGUAGES', 'Spanish II | French II'],
    ['ARTS', 'Art I | Speech'],
  ],
  [
    ['ENGLISH', 'English III | AP English Language'],
    ['MATHEMATICS', 'Algebra II | Pre-Calculus'],
    ['SCIENCE', 'Physics | AP Physics 1'],
    ['SOCIAL_STUDIES', 'U.S. History | AP U.S. History'],
    ['TECHNICAL', 'Welding I | Computer Science Principles'],
    ['ARTS', 'Theatre Arts | Psychology'],
  ],
  [
    ['ENGLISH', 'English IV | AP English Literature'],
    ['MATHEMATICS', 'Pre-Calculus | AP Calculus AB'],
    ['SCIENCE', 'Environmental Science | AP Biology'],
    ['SOCIAL_STUDIES', 'U.S. Government and Economics'],
    ['TECHNICAL', 'Welding II | Accounting'],
    ['ARTS', 'Personal Finance | Journalism'],
  ],
];

function subjectOf(title: string, otherwise: Subject): Subject {
  if (/^(Art|Music)\b/.test(title)) return 'ARTS';
  return /^Physical|^Health/.test(title) ? 'PHYSICAL' : otherwise;
}

function levelOf(title: string): CourseLevel {
  if (title.startsWith('AP ')) return 'AP';
  if (title.startsWith('Honors ')) return 'HONORS';
  return /^(Welding|Accounting)/.test(title) ? 'CTE' : 'GENERAL';
}
