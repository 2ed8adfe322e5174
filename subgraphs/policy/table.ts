import type { Category } from '../../schema/categories';
import { purposes, roles, type Role } from '../../schema/viewer';
import { sensitive, type PolicyRow } from './row';

/*
 * Who may see what: the whole of it. It is printed by `rollcall policy`, and docs/policy.md is made from it.
 *
 *   A. Rows that allow add up. What no row allows is refused.
 *   B. A row that forbids always wins. It is there for law and for the wishes of families, never for "this role has no
 *      business here": a person may be both.
 *   C. A district's own file may add rows that forbid (see policy-form.ts). It cannot add rows that allow.
 */

/** What a school knows of each of its students. */
const RECORD: readonly Category[] = ['DIRECTORY', 'IDENTITY', 'CONTACT', 'FAMILY', 'ENROLLMENT'];
/** What teaching makes and needs. */
const LEARNING: readonly Category[] = ['ACADEMIC', 'ASSESSMENT', 'ATTENDANCE', 'LANGUAGE_PROGRAM'];
const SENSITIVE: readonly Category[] = [...sensitive];
/** What can be told of a student. */
export const ABOUT_STUDENTS: readonly Category[] = [...RECORD, ...LEARNING, 'DEMOGRAPHIC', ...SENSITIVE];

const except = (...left: readonly Role[]): Role[] => roles.filter((role) => !left.includes(role));
const without = (categories: readonly Category[], ...left: readonly Category[]): Category[] =>
  categories.filter((category) => !left.includes(category));

export const policy: readonly PolicyRow[] = [
  // Organisations and their staff
  {
    id: 'public',
    effect: 'allow',
    roles,
    purposes,
    categories: ['PUBLIC'],
    relationship: 'none',
    reason: 'Schools, calendars and courses are nobody’s secret.',
  },
  {
    id: 'staff-directory',
    effect: 'allow',
    roles: except('researcher', 'operator'),
    purposes,
    categories: ['STAFF_DIRECTORY'],
    relationship: 'none',
    reason: 'Who works at a school, and how to reach them there, is told to everybody who has to do with schools.',
  },
  {
    id: 'staff-private',
    effect: 'allow',
    roles: ['district-admin'],
    purposes: ['administration'],
    categories: ['STAFF_PRIVATE'],
    relationship: 'own-district',
    reason: 'The district is the employer.',
  },

  // Teachers
  {
    id: 'teacher-own-section',
    effect: 'allow',
    roles: ['teacher'],
    purposes: ['instruction', 'student-services'],
    categories: [...RECORD, ...LEARNING],
    relationship: 'own-section',
    reason: 'A teacher needs the records of the students who sit in the teacher’s sections now.',
    source: 'FERPA, 34 CFR 99.31(a)(1)(i)(A)',
  },
  {
    id: 'teacher-accommodations',
    effect: 'allow',
    roles: ['teacher'],
    purposes: ['instruction'],
    categories: ['SPECIAL_EDUCATION'],
    relationship: 'own-section',
    reason:
      'Each regular teacher of a child must know the part of the IEP that the teacher carries out, child by child.',
    source: 'IDEA, 34 CFR 300.323(d)',
  },
  {
    id: 'teacher-emergency',
    effect: 'allow',
    roles: ['teacher'],
    purposes: ['health-safety'],
    categories: [...RECORD, 'HEALTH'],
    relationship: 'own-section',
    reason: 'In an emergency a teacher must reach the family and know what the child’s health demands.',
    source: 'FERPA, 34 CFR 99.36',
  },
  {
    id: 'school-roll',
    effect: 'allow',
    roles: ['teacher', 'counselor', 'special-education'],
    purposes: ['instruction', 'student-services'],
    categories: ['DIRECTORY'],
    relationship: 'own-school',
    unlessOptedOut: 'directory',
    reason: 'Staff of a school know who goes to it.',
    source: 'FERPA, 34 CFR 99.37',
  },

  // Counselors, nurses, special education
  {
    id: 'counselor-own-caseload',
    effect: 'allow',
    roles: ['counselor'],
    purposes: ['student-services', 'instruction'],
    categories: without(ABOUT_STUDENTS, 'HEALTH'),
    relationship: 'own-caseload',
    reason: 'A counselor works with the whole record of the students who were given to the counselor.',
    source: 'FERPA, 34 CFR 99.31(a)(1)(i)(A)',
  },
  {
    id: 'nurse-own-school',
    effect: 'allow',
    roles: ['nurse'],
    purposes: ['health-safety'],
    categories: [...RECORD, 'ATTENDANCE', 'HEALTH'],
    relationship: 'own-school',
    lists: true,
    reason: 'A school nurse keeps the health records of the school, and follows up on immunisations by list.',
    source: 'FERPA, 34 CFR 99.31(a)(1)(i)(A) and 99.36',
  },
  {
    id: 'nurse-disability',
    effect: 'allow',
    roles: ['nurse'],
    purposes: ['health-safety'],
    categories: ['SPECIAL_EDUCATION', 'SAFETY'],
    relationship: 'own-school',
    reason: 'Care depends on a disability, and on who may be called.',
    source: 'FERPA, 34 CFR 99.36',
  },
  {
    id: 'special-education-own-caseload',
    effect: 'allow',
    roles: ['special-education'],
    purposes: ['instruction', 'student-services'],
    categories: [...RECORD, ...LEARNING, 'DEMOGRAPHIC', 'SPECIAL_EDUCATION'],
    relationship: 'own-caseload',
    lists: true,
    reason: 'A case manager works by the list of the own cases.',
    source: 'IDEA, 34 CFR 300.323(d)',
  },
  {
    id: 'special-education-review',
    effect: 'allow',
    roles: ['special-education'],
    purposes: ['student-services'],
    categories: ['DISCIPLINE', 'HEALTH', 'SOCIOECONOMIC'],
    relationship: 'own-caseload',
    reason: 'Whether conduct comes from a disability is decided with the incident and the health record at hand.',
    source: 'IDEA, 34 CFR 300.530(e)',
  },

  // Offices
  {
    id: 'registrar-own-district',
    effect: 'allow',
    roles: ['registrar'],
    purposes: ['administration', 'enrollment-transfer'],
    categories: [...RECORD, ...LEARNING, 'DEMOGRAPHIC', ...SENSITIVE],
    relationship: 'own-district',
    reason:
      'A registrar keeps the record, and sends it on whole when a student moves; what is sensitive, student by student.',
    source: 'FERPA, 34 CFR 99.31(a)(2) and 99.34; IDEA, 34 CFR 300.323(g)',
  },
  {
    id: 'principal-own-school',
    effect: 'allow',
    roles: ['principal'],
    purposes: ['administration', 'instruction', 'student-services', 'health-safety'],
    categories: ABOUT_STUDENTS,
    relationship: 'own-school',
    reason: 'A principal answers for every student of the school; what is sensitive is looked at student by student.',
    source: 'FERPA, 34 CFR 99.31(a)(1)(i)(A)',
  },
  {
    id: 'principal-discipline',
    effect: 'allow',
    roles: ['principal'],
    purposes: ['administration'],
    categories: ['DISCIPLINE'],
    relationship: 'own-school',
    lists: true,
    reason: 'A principal keeps the list of incidents of the school.',
    source: 'FERPA, 34 CFR 99.31(a)(1)(i)(A)',
  },
  {
    id: 'district-admin-own-district',
    effect: 'allow',
    roles: ['district-admin'],
    purposes: ['administration'],
    categories: ABOUT_STUDENTS,
    relationship: 'own-district',
    lists: true,
    reason: 'The district holds the records and answers for them, counts for meals and special education among them.',
    source: 'FERPA, 34 CFR 99.31(a)(1)(i)(A)',
  },

  // Families
  {
    id: 'guardian-own-child',
    effect: 'allow',
    roles: ['guardian'],
    purposes: ['family-access'],
    categories: without(ABOUT_STUDENTS, 'SAFETY'),
    relationship: 'own-child',
    lists: true,
    reason:
      'Parents may inspect the records of their children. What may endanger somebody is shown at the office only.',
    source: 'FERPA, 34 CFR 99.4 and 99.10',
  },
  {
    id: 'student-self',
    effect: 'allow',
    roles: ['student'],
    purposes: ['family-access'],
    categories: without(ABOUT_STUDENTS, 'SAFETY'),
    relationship: 'self',
    lists: true,
    reason: 'At 18 the rights of the parents are the student’s own.',
    source: 'FERPA, 34 CFR 99.5',
  },

  // The state
  {
    id: 'state-agency-audit',
    effect: 'allow',
    roles: ['state-agency'],
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
    relationship: 'none',
    lists: true,
    reason: 'The state audits and evaluates the programmes that it pays for.',
    source: 'FERPA, 34 CFR 99.31(a)(3) and 99.35',
  },

  // Applications: what they may carry for a person who may see it
  {
    id: 'app-ordinary',
    effect: 'allow',
    roles: ['app'],
    purposes: ['instruction', 'student-services', 'family-access', 'administration', 'enrollment-transfer'],
    categories: [...RECORD, ...LEARNING, 'DEMOGRAPHIC'],
    relationship: 'none',
    reason: 'An application acts for a person, within what that person may see, and carries nothing sensitive.',
    source: 'FERPA, 34 CFR 99.31(a)(1)(i)(B)',
  },

  // Law and the wishes of families
  {
    id: 'court-order',
    effect: 'forbid',
    roles,
    purposes,
    categories: ABOUT_STUDENTS,
    courtOrder: true,
    reason: 'A court order or a custody agreement keeps this person from the student.',
    source: 'FERPA, 34 CFR 99.4',
  },
  {
    id: 'opted-out-application',
    effect: 'forbid',
    roles,
    purposes,
    categories: ABOUT_STUDENTS,
    optedOut: 'application',
    reason: 'The family does not want this application to see the student.',
  },
  {
    id: 'opted-out-purpose',
    effect: 'forbid',
    roles: except('guardian', 'student', 'registrar', 'district-admin', 'state-agency'),
    purposes,
    categories: ABOUT_STUDENTS,
    optedOut: 'purpose',
    reason: 'The family does not want the student’s records used for this.',
  },
  {
    id: 'opted-out-category',
    effect: 'forbid',
    roles: except('guardian', 'student', 'registrar', 'district-admin', 'state-agency'),
    purposes: purposes.filter((purpose) => purpose !== 'health-safety'),
    categories: ABOUT_STUDENTS,
    optedOut: 'category',
    reason: 'The family does not want this part of the record shown; an emergency is no matter of wishes.',
    source: 'FERPA, 34 CFR 99.36',
  },
];
