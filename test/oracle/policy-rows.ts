/*
 * The table of docs/policy.md, copied by hand: the oracle must not learn from the product what it is to hold the product to.
 * Each row: role, purposes, categories, tie, whether lists show what is sensitive.
 */
export const TIES = [
  'none',
  'own-district',
  'own-school',
  'own-school-roll',
  'own-section',
  'own-caseload',
  'own-child',
  'self',
] as const;
export type Tie = (typeof TIES)[number];

export interface Row {
  readonly role: string;
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  readonly tie: Tie;
  readonly lists?: true;
}

export const SENSITIVE = ['SPECIAL_EDUCATION', 'SOCIOECONOMIC', 'SAFETY', 'DISCIPLINE', 'HEALTH'];
const RECORD = ['DIRECTORY', 'IDENTITY', 'CONTACT', 'FAMILY', 'ENROLLMENT'];
const LEARNING = ['ACADEMIC', 'ASSESSMENT', 'ATTENDANCE', 'LANGUAGE_PROGRAM'];
const ALL = [...RECORD, ...LEARNING, 'DEMOGRAPHIC', ...SENSITIVE];
const but = (...left: string[]) => ALL.filter((category) => !left.includes(category));

export const rows: readonly Row[] = [
  {
    role: 'teacher',
    purposes: ['instruction', 'student-services'],
    categories: [...RECORD, ...LEARNING],
    tie: 'own-section',
  },
  { role: 'teacher', purposes: ['instruction'], categories: ['SPECIAL_EDUCATION'], tie: 'own-section' },
  { role: 'teacher', purposes: ['health-safety'], categories: [...RECORD, 'HEALTH'], tie: 'own-section' },
  ...['teacher', 'counselor', 'special-education'].map((role): Row => ({
    role,
    purposes: ['instruction', 'student-services'],
    categories: ['DIRECTORY'],
    tie: 'own-school-roll',
  })),
  { role: 'counselor', purposes: ['student-services', 'instruction'], categories: but('HEALTH'), tie: 'own-caseload' },
  {
    role: 'nurse',
    purposes: ['health-safety'],
    categories: [...RECORD, 'ATTENDANCE', 'HEALTH'],
    tie: 'own-school',
    lists: true,
  },
  { role: 'nurse', purposes: ['health-safety'], categories: ['SPECIAL_EDUCATION', 'SAFETY'], tie: 'own-school' },
  {
    role: 'special-education',
    purposes: ['instruction', 'student-services'],
    categories: [...RECORD, ...LEARNING, 'DEMOGRAPHIC', 'SPECIAL_EDUCATION'],
    tie: 'own-caseload',
    lists: true,
  },
  {
    role: 'special-education',
    purposes: ['student-services'],
    categories: ['DISCIPLINE', 'HEALTH', 'SOCIOECONOMIC'],
    tie: 'own-caseload',
  },
  { role: 'registrar', purposes: ['administration', 'enrollment-transfer'], categories: ALL, tie: 'own-district' },
  {
    role: 'principal',
    purposes: ['administration', 'instruction', 'student-services', 'health-safety'],
    categories: ALL,
    tie: 'own-school',
  },
  { role: 'principal', purposes: ['administration'], categories: ['DISCIPLINE'], tie: 'own-school', lists: true },
  { role: 'district-admin', purposes: ['administration'], categories: ALL, tie: 'own-district', lists: true },
  { role: 'guardian', purposes: ['family-access'], categories: but('SAFETY'), tie: 'own-child', lists: true },
  { role: 'student', purposes: ['family-access'], categories: but('SAFETY'), tie: 'self', lists: true },
  {
    role: 'state-agency',
    purposes: ['audit-evaluation'],
    categories: [
      'DIRECTORY',
      'IDENTITY',
      'DEMOGRAPHIC',
      'ENROLLMENT',
      ...LEARNING,
      'SOCIOECONOMIC',
      'SPECIAL_EDUCATION',
      'DISCIPLINE',
    ],
    tie: 'none',
    lists: true,
  },
];

/** What an application may carry for a person who may see it. */
export const carried = {
  purposes: ['instruction', 'student-services', 'family-access', 'administration', 'enrollment-transfer'],
  categories: [...RECORD, ...LEARNING, 'DEMOGRAPHIC'],
};

/** Whom a family's no to a purpose or a category does not bind: themselves, and the offices that keep the record. */
export const UNBOUND = ['guardian', 'student', 'registrar', 'district-admin', 'state-agency'];
