// The dirt that real districts have, each kind at a known rate: the nth, the (n + every)th ... of what it counts.
// Which systems show a kind is said beside it (o openSIS, r RosarioSIS, e Ed-Fi).

interface Rate {
  every: number;
  first: number;
}

export const DIRT = {
  /** Students: a blank after the first name. (o r e) */
  trailingBlank: { every: 40, first: 3 },
  /** Students without a middle name: '' instead of NULL. (o r e) */
  blankForNull: { every: 4, first: 1 },
  /** Students: no first name, stored as ''. (o r e) */
  noFirstName: { every: 300, first: 11 },
  /** Students: first and last name of the student before. (o r e) */
  equalNames: { every: 75, first: 9 },
  /** Students: the state number of the student before. (o; Ed-Fi and RosarioSIS keep it unique) */
  reusedStateId: { every: 120, first: 15 },
  /** Students: birth date written MM/DD/YYYY. (o) */
  americanDate: { every: 60, first: 6 },
  /** Students: birth date that is none ('unknown', '2012-13-45', '0000-00-00', 'N/A' in turn). (o) */
  brokenDate: { every: 97, first: 8 },
  /** Students: the gender 'U?'. (o r; Ed-Fi has no row of demographics for them) */
  unknownGender: { every: 150, first: 10 },
  /** Current enrolments: an enrollment code without a row in the code table. (o r; e: an entry type that only the district knows) */
  unknownEnrollmentCode: { every: 70, first: 12 },
  /** Current enrolments without an exit: '0000-00-00' instead of NULL. (o) */
  zeroEndDate: { every: 30, first: 5 },
  /** Current enrolments: a second open row for the same student. (o r: same school, entered ten days later; e: another school) */
  twoOpenEnrollments: { every: 55, first: 14 },
  /** Enrolments of past years that ended with their year: left open by the rollover. (o e; RosarioSIS leaves every one open) */
  lastYearOpen: { every: 5, first: 2 },
  /** Students: beside them, an enrolment of a student who is not there. (o r; numbers above 900000) */
  orphanEnrollment: { every: 100, first: 20 },
  /** Students: a contact link to a person who is not there. (o r; numbers above 900000) */
  missingPerson: { every: 80, first: 13 },
  /** Students with two contacts: both are the first to call. (o e; RosarioSIS has no order but the links' own) */
  twoPrimaryContacts: { every: 25, first: 4 },
  /** Students: an address row in which every part is NULL. (o r) */
  emptyAddress: { every: 33, first: 16 },
  /** Class attendance rows: an attendance code without a row. (o r) */
  unknownAttendanceCode: { every: 997, first: 50 },
  /** Days absent: counted as present in attendance_day, against attendance_period. (o r) */
  attendanceDisagrees: { every: 50, first: 17 },
  /** Contacts: the phone written 5550123, (217) 555-0123 or 217.555.0123 instead of 217-555-0123. (o r e) */
  oddPhone: { every: 10, first: 7 },
  /** Students: sex and grade level from the district's own namespace, with the same code value as Ed-Fi's. (e) */
  ownNamespace: { every: 45, first: 18 },
  /** Students: demographics kept once more by the school, without sex and race. (e) */
  demographicsTwice: { every: 5, first: 1 },
} satisfies Record<string, Rate>;

export type Dirt = keyof typeof DIRT;

/** Whether the nth thing (from 1) has this kind of dirt. */
export function isDirty(kind: Dirt, nth: number): boolean {
  const { every, first } = DIRT[kind];
  return nth % every === first % every && nth >= first;
}
