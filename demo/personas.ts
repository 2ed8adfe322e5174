import type { Purpose, Role } from '../schema/viewer';

/** Somebody as whom the demo lets itself be looked at. Whoever has a record at a district bears its name. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly purpose: Purpose;
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
  readonly nurse: Own;
  readonly principal: Own;
  readonly admin: Own;
  /** Of 18 years or more on the demo's today. */
  readonly student: Own;
}

/** The invented systems keep no post of a registrar, who needs no record: the tie is the home district. */
const personasOf = (district: string, town: string, people: People): readonly Persona[] => {
  const staff = (role: Role, purpose: Purpose, [key, name]: Own): Persona => ({
    ...{ id: `${district}-${role}`, name, role, purpose, district, records: [`${district}:staff:${key}`] },
  });
  const { teacher, counselor, nurse, principal, admin, student } = people;
  return [
    staff('teacher', 'instruction', teacher),
    staff('counselor', 'student-services', counselor),
    staff('nurse', 'health-safety', nurse),
    staff('principal', 'administration', principal),
    {
      ...{ id: `${district}-registrar`, name: `Registrar of ${town}`, role: 'registrar' },
      ...{ purpose: 'enrollment-transfer', district },
    },
    staff('district-admin', 'administration', admin),
    {
      ...{ id: `${district}-student`, name: student[1], role: 'student', purpose: 'family-access', district },
      records: [`${district}:student:${student[0]}`],
    },
  ];
};

export const personas: readonly Persona[] = [
  ...personasOf('maple-grove', 'Maple Grove', {
    teacher: ['54', 'Siân Milagro Castillo'],
    counselor: ['46', 'Siân Singh'],
    nurse: ['47', 'Juan Carlos King'],
    principal: ['45', 'Samuel Gabriel Carter'],
    admin: ['1', 'Malik Rivera'],
    student: ['420', 'Jasmine Baker'],
  }),
  ...personasOf('harbor-city', 'Harbor City', {
    teacher: ['48', 'Oisín Omar Brown'],
    counselor: ['45', 'Tomás Martin'],
    nurse: ['46', 'Priya Perez'],
    principal: ['44', 'Elena Patel'],
    admin: ['1', 'Brianna Yuki Rivera'],
    student: ['295', 'Tala Begay'],
  }),
  ...personasOf('cedar-falls', 'Cedar Falls', {
    teacher: ['58', 'Dakota Brown'],
    counselor: ['47', 'Elena Wilson'],
    nurse: ['48', 'Mateo Kofi Lopez'],
    principal: ['46', 'Imani Zoë Phillips'],
    admin: ['1', 'Valentina Mei Nguyen'],
    student: ['557', 'Imani Carter'],
  }),
  {
    // Two children at each of two districts. One system keeps a contact a child, the other a person and the ties to children.
    ...{ id: 'guardian', name: 'Kofi Williams', role: 'guardian', purpose: 'family-access' },
    records: [
      ...['maple-grove:contact:177', 'maple-grove:contact:179'],
      ...['harbor-city:contact:679,867', 'harbor-city:contact:680,867'],
    ],
  },
  { id: 'state-agency', name: 'State auditor', role: 'state-agency', purpose: 'audit-evaluation' },
  { id: 'researcher', name: 'Researcher', role: 'researcher', purpose: 'research' },
  { id: 'operator', name: 'Operator of the gateway', role: 'operator', purpose: 'administration' },
];

/** Undefined where there is no persona of that id. */
export const personaOf = (id: string): Persona | undefined => personas.find((persona) => persona.id === id);
