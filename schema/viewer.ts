/** In what function a person asks; the person's identity provider says it, and a district decides what it may see. */
export const roles = [
  'student',
  'guardian',
  'teacher',
  'counselor',
  'nurse',
  'special-education',
  'registrar',
  'principal',
  'district-admin',
  'state-agency',
  'researcher',
  'app',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** What for. There is no commercial purpose. */
export const purposes = [
  'instruction',
  'student-services',
  'health-safety',
  'administration',
  'family-access',
  'enrollment-transfer',
  'audit-evaluation',
  'research',
] as const;
export type Purpose = (typeof purposes)[number];

/** Who asks: what a verified token says, and nothing else. No argument of a query ever changes it. */
export interface Viewer {
  /** The identity provider that vouches for the subject. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | undefined;
  readonly role: Role;
  readonly purpose: Purpose;
  /** Id of the home district; nothing for who belongs to none, such as a state agency. */
  readonly district: string | undefined;
  /**
   * Global ids of the viewer's own records: `maple-grove:staff:12`, `harbor-city:contact:7`, `maple-grove:student:421`.
   * A guardian with children in two districts has records in both.
   */
  readonly records: readonly string[];
  /** The application that acts for the person: it may see no more than the person, and mostly less. */
  readonly app: string | undefined;
  /** Address that the provider has verified; for districts that know their people by it. */
  readonly email: string | undefined;
}
