import type { Purpose, Role } from '../schema/viewer';

/** Somebody as whom the demo lets itself be looked at. Whoever has a record at a district bears its name. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly purpose: Purpose;
  /** What looking through these eyes shows, for who is about to choose. */
  readonly sentence: string;
  /** Id of the home district; nothing for who belongs to none. */
  readonly district?: string;
  /** Ids of the own records: the same in every demo, because the same seed invents the same people. */
  readonly records?: readonly string[];
}

/** A record of the district and whose it is. */
type Own = readonly [key: string, name: string];

interface People {
  readonly teacher: Own;
  readonly counselor: Own;
  readonly specialEducation: Own;
  readonly nurse: Own;
  readonly principal: Own;
  readonly admin: Own;
  /** Of 18 years or more on the demo's today. */
  readonly student: Own;
}

/** What staff see at their district: the same sentence in each, as the policy is. */
const SENTENCES = {
  teacher: 'Teaches today: reads the students of the own sections, and sees who else goes to the school.',
  counselor: 'Reads the records of the own caseload, and sees who else goes to the school.',
  'special-education': 'Works by the list of the own cases, special education in it; sees who else goes to the school.',
  nurse: 'Reads the health records of the students of the school.',
  principal: 'Answers for the students of the school; what is sensitive is shown of one at a time.',
  registrar: 'Keeps the records of the whole district, and sends them on when a student moves.',
  'district-admin': 'Answers for all records of the district.',
  student: 'Is 18 and reads the own record, nobody else’s.',
} satisfies Partial<Record<Role, string>>;

/** The invented systems keep no post of a registrar, who needs no record: the tie is the home district. */
const personasOf = (district: string, town: string, people: People): readonly Persona[] => {
  const at = (role: keyof typeof SENTENCES, purpose: Purpose, name: string): Persona => ({
    ...{ id: `${district}-${role}`, name, role, purpose, sentence: SENTENCES[role], district },
  });
  const staff = (role: keyof typeof SENTENCES, purpose: Purpose, [key, name]: Own): Persona => ({
    ...at(role, purpose, name),
    records: [`${district}:staff:${key}`],
  });
  const { teacher, counselor, specialEducation, nurse, principal, admin, student } = people;
  return [
    staff('teacher', 'instruction', teacher),
    staff('counselor', 'student-services', counselor),
    staff('special-education', 'student-services', specialEducation),
    staff('nurse', 'health-safety', nurse),
    staff('principal', 'administration', principal),
    at('registrar', 'enrollment-transfer', `Registrar of ${town}`),
    staff('district-admin', 'administration', admin),
    { ...at('student', 'family-access', student[1]), records: [`${district}:student:${student[0]}`] },
  ];
};

export const personas: readonly Persona[] = [
  ...personasOf('maple-grove', 'Maple Grove', {
    teacher: ['54', 'Siân Milagro Castillo'],
    counselor: ['46', 'Siân Singh'],
    specialEducation: ['65', 'Amina Anaïs Okafor'],
    nurse: ['47', 'Juan Carlos King'],
    principal: ['45', 'Samuel Gabriel Carter'],
    admin: ['1', 'Malik Rivera'],
    student: ['420', 'Jasmine Baker'],
  }),
  ...personasOf('harbor-city', 'Harbor City', {
    teacher: ['48', 'Oisín Omar Brown'],
    counselor: ['45', 'Tomás Martin'],
    specialEducation: ['66', 'Naomi Reyes'],
    nurse: ['46', 'Priya Perez'],
    principal: ['44', 'Elena Patel'],
    admin: ['1', 'Brianna Yuki Rivera'],
    student: ['295', 'Tala Begay'],
  }),
  ...personasOf('cedar-falls', 'Cedar Falls', {
    teacher: ['58', 'Dakota Brown'],
    counselor: ['47', 'Elena Wilson'],
    specialEducation: ['64', 'Zachary Turner'],
    nurse: ['48', 'Mateo Kofi Lopez'],
    principal: ['46', 'Imani Zoë Phillips'],
    admin: ['1', 'Valentina Mei Nguyen'],
    student: ['557', 'Imani Carter'],
  }),
  {
    // Two children at each of two districts. One system keeps a contact a child, the other a person and the ties to children.
    ...{ id: 'guardian', name: 'Kofi Williams', role: 'guardian', purpose: 'family-access' },
    sentence: 'Has two children at Maple Grove and two at Harbor City: one list, of two districts.',
    records: [
      ...['maple-grove:contact:177', 'maple-grove:contact:179'],
      ...['harbor-city:contact:679,867', 'harbor-city:contact:680,867'],
    ],
  },
  {
    ...{ id: 'state-agency', name: 'State auditor', role: 'state-agency', purpose: 'audit-evaluation' },
    sentence: 'Audits the students of every district, without their families and their health.',
  },
  {
    ...{ id: 'researcher', name: 'Researcher', role: 'researcher', purpose: 'research' },
    sentence: 'Studies statistics, and sees no student.',
  },
  {
    ...{ id: 'operator', name: 'Operator of the gateway', role: 'operator', purpose: 'administration' },
    sentence: 'Runs the gateway, and sees no student.',
  },
];

/** Undefined where there is no persona of that id. */
export const personaOf = (id: string): Persona | undefined => personas.find((persona) => persona.id === id);
