import { CURRENT_YEAR } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Contact, Name, Race, Student } from '../../families';
import type { Population } from '../../population';
import type { Staff } from '../../staff';
import { storedName, storedPhone } from '../../stored-name';
import { contactId, DISTRICT, GRADES, orgId, staffId, studentId, type DeliveryFiles } from './files';

type Person = Parameters<DeliveryFiles['users']['add']>[0];

/** Who is in the delivery: this year's students with their families, and those who work here now. */
export function peopleOf({ enrollments, staff }: Population) {
  const present = enrollments.filter(({ year }) => year.year === CURRENT_YEAR);
  const students = new Map(present.map((enrollment) => [enrollment.student, enrollment]));
  const families = new Set([...students.keys()].map(({ household }) => household));
  return {
    students,
    contacts: [...families].flatMap(({ contacts }) => contacts),
    staff: staff.filter(({ years }) => years.includes(CURRENT_YEAR)),
  };
}

/** users.csv and demographics.csv. An agent is named at the student, or the student at the agent: this system does both. */
export function addPeople(files: DeliveryFiles, population: Population) {
  const { students, contacts, staff } = peopleOf(population);
  const children = new Map<Contact, Student[]>();
  for (const student of students.keys())
    for (const contact of student.household.contacts)
      children.set(contact, [...(children.get(contact) ?? []), student]);
  for (const [student, { school, grade }] of students) {
    const { number, nickname, email, household } = student;
    const agents = household.contacts.filter(namedAtStudent).map((contact) => contactId(contact.number));
    if (isDirty('missingPerson', number)) agents.push(contactId(900_000 + number));
    addUser(files, studentId(number), storedName(population, student), {
      identifier: String(100_000 + number),
      email,
      phone: household.phone,
      agentSourcedIds: agents.join(','),
      grades: GRADES[grade] ?? '',
      preferredGivenName: nickname,
      primaryOrgSourcedId: orgId(school.number),
    });
    addDemographics(files, student);
  }
  for (const contact of contacts) {
    const own = namedAtStudent(contact) ? [] : (children.get(contact) ?? []);
    addUser(files, contactId(contact.number), contact.name, {
      email: contact.email,
      sms: storedPhone(contact.mobilePhone, contact.number),
      phone: contact.workPhone,
      agentSourcedIds: own.map(({ number }) => studentId(number)).join(','),
    });
  }
  for (const person of staff) addUser(files, staffId(person.number), person.name, ofStaff(person));
}

const namedAtStudent = ({ number }: Contact): boolean => number % 3 !== 0;

const ofStaff = ({ number, email, phone, school }: Staff): Person => ({
  identifier: `E${number}`,
  email,
  phone,
  primaryOrgSourcedId: school ? orgId(school.number) : DISTRICT,
});

function addUser({ users }: DeliveryFiles, sourcedId: string, { first, middle, last }: Name, more: Person) {
  users.add({
    sourcedId,
    enabledUser: 'true',
    username: sourcedId.replace('-', ''),
    password: 'not-a-password',
    givenName: first,
    familyName: last,
    middleName: middle,
    'metadata.houseColor': 'green',
    ...more,
  });
}

const RACES: Readonly<Record<Race, string>> = {
  WHITE: 'white',
  BLACK: 'blackOrAfricanAmerican',
  NATIVE: 'americanIndianOrAlaskaNative',
  ASIAN: 'asian',
  PACIFIC: 'nativeHawaiianOrOtherPacificIslander',
  HISPANIC: 'white',
  TWO: 'demographicRaceTwoOrMoreRaces',
};

function addDemographics({ demographics }: DeliveryFiles, { number, sex, race, birthDate }: Student) {
  if (number % 17 === 5) return; // the family has not filled in the form yet
  const flags = Object.values(RACES).map((column) => [column, String(column === RACES[race])] as const);
  demographics.add({
    sourcedId: studentId(number),
    birthDate: isDirty('brokenDate', number) ? '2012-13-45' : birthDate,
    sex: isDirty('unknownGender', number) ? 'unspecified' : { F: 'female', M: 'male', X: 'other' }[sex],
    ...Object.fromEntries(flags),
    ...(isDirty('ownNamespace', number) ? { asian: 'true' } : {}), // two races, each by its name
    hispanicOrLatinoEthnicity: race === 'HISPANIC' ? 'true' : 'false',
    countryOfBirthCode: number % 9 === 0 ? 'MX' : 'US',
    stateOfBirthAbbreviation: number % 9 === 0 ? null : 'TX',
    cityOfBirth: 'Inventville',
    publicSchoolResidenceStatus: number % 40 === 8 ? '01654' : '01652',
  });
}
