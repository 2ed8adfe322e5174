import { isDirty } from '../../dirt';
import type { Home, Language, Race, Sex, Student } from '../../families';
import type { Population } from '../../population';
import { elementAt } from '../../random';
import { storedName } from '../../stored-name';
import type { Code } from './descriptors';
import { districtId, schoolId, type EdFiTables } from './organizations';

export const RACES: Record<Race, readonly string[]> = {
  ASIAN: ['Asian'],
  BLACK: ['Black or African American'],
  // Ethnicity is a flag of its own; the race is often left out.
  HISPANIC: [],
  NATIVE: ['American Indian or Alaska Native'],
  PACIFIC: ['Native Hawaiian or Pacific Islander'],
  WHITE: ['White'],
  TWO: ['White', 'Black or African American'],
};
const SEXES: Record<Sex, string> = { F: 'Female', M: 'Male', X: 'Non-binary' };
const NATIVE_ENGLISH: Language = 'English';
export const LANGUAGES: Record<Language, string> = {
  English: 'eng',
  Spanish: 'spa',
  Vietnamese: 'vie',
  Arabic: 'ara',
  Chinese: 'chi',
  Somali: 'som',
};
const TRIBES = ['Navajo Tribe of Arizona, New Mexico and Utah', 'Zuni Tribe of the Zuni Reservation'];

/** A student's name and birth on `student`; the rest per organisation, where one may be chosen that knows nothing. */
export function addDemographics(tables: EdFiTables, population: Population, code: Code) {
  const { students, district, schools } = population;
  const lea = districtId(district);
  for (const student of students) {
    const { number: studentusi, stateId, birthDate, nickname } = student;
    const name = storedName(population, student);
    tables.student.add({
      studentusi,
      studentuniqueid: stateId,
      birthdate: birthDate,
      birthcity: studentusi % 3 === 0 ? district.city : null,
      birthcountrydescriptorid: studentusi % 3 === 0 ? code('Country', 'US') : null,
      firstname: name.first,
      middlename: name.middle,
      lastsurname: name.last,
      generationcodesuffix: name.suffix,
      preferredfirstname: nickname,
    });
    // One who chose nothing has no row at all.
    if (isDirty('unknownGender', studentusi)) continue;
    addAssociation(tables, student, lea, code);
    addReachability(tables, student, lea, district.state, code);
    const school = schools.find(({ grades }) => grades.includes(student.grade));
    if (school && isDirty('demographicsTwice', studentusi)) {
      const key = { educationorganizationid: schoolId(district, school), studentusi };
      tables.studenteducationorganizationassociation.add(key);
    }
  }
}

function addAssociation(tables: EdFiTables, student: Student, educationorganizationid: number, code: Code) {
  const { number: studentusi, sex, race, language, lunch } = student;
  const key = { educationorganizationid, studentusi };
  tables.studenteducationorganizationassociation.add({
    ...key,
    hispaniclatinoethnicity: race === 'HISPANIC',
    limitedenglishproficiencydescriptorid:
      language === NATIVE_ENGLISH
        ? null
        : code('LimitedEnglishProficiency', studentusi % 2 === 0 ? 'Limited' : 'NotLimited'),
    loginid: `s${studentusi}`,
    sexdescriptorid: code('Sex', SEXES[sex], isDirty('ownNamespace', studentusi) ? 'own' : undefined),
  });
  for (const value of RACES[race]) {
    tables.studenteducationorganizationassociationrace.add({ ...key, racedescriptorid: code('Race', value) });
  }
  const traits = [lunch === 'PAID' ? '' : 'Economic Disadvantaged', studentusi % 29 === 0 ? 'Parent in Military' : ''];
  for (const trait of traits.filter(Boolean)) {
    const studentcharacteristicdescriptorid = code('StudentCharacteristic', trait);
    tables.studenteducationorganizationassociationstudentcharacteristic.add({
      ...key,
      studentcharacteristicdescriptorid,
    });
    // Of some it is said when it held, and of some of those that it no longer does.
    if (studentusi % 6 !== 0) continue;
    tables.studenteducationorganizationassociationstudentcharacteri_a18fcf.add({
      ...key,
      studentcharacteristicdescriptorid,
      begindate: '2023-08-21',
      enddate: studentusi % 12 === 0 ? '2025-05-30' : null,
    });
  }
  const languagedescriptorid = code('Language', LANGUAGES[language]);
  tables.studenteducationorganizationassociationlanguage.add({ ...key, languagedescriptorid });
  for (const use of ['Home language', ...(language === NATIVE_ENGLISH ? [] : ['Native language'])]) {
    const languageusedescriptorid = code('LanguageUse', use);
    tables.studenteducationorganizationassociationlanguageuse.add({
      ...key,
      languagedescriptorid,
      languageusedescriptorid,
    });
  }
  if (race === 'NATIVE') {
    const tribalaffiliationdescriptorid = code('TribalAffiliation', elementAt(TRIBES, studentusi % TRIBES.length));
    tables.studenteducationorganizationassociationtribalaffiliation.add({ ...key, tribalaffiliationdescriptorid });
  }
  const identifiers = [
    ['State', student.stateId],
    ['District', String(studentusi).padStart(6, '0')],
    ['SSN', student.socialSecurity],
  ] as const;
  for (const [system, identificationcode] of identifiers) {
    tables.studenteducationorganizationassociationstudentidentifica_c15030.add({
      ...key,
      assigningorganizationidentificationcode: system === 'District' ? String(educationorganizationid) : system,
      studentidentificationsystemdescriptorid: code('StudentIdentificationSystem', system),
      identificationcode,
    });
  }
}

function addReachability(
  tables: EdFiTables,
  student: Student,
  educationorganizationid: number,
  state: string,
  code: Code,
) {
  const { number: studentusi, household, email } = student;
  const key = { educationorganizationid, studentusi };
  const address = addressOf(household.home, state, code);
  tables.studenteducationorganizationassociationaddress.add({ ...key, ...address });
  if (studentusi % 10 === 0) {
    const { apartmentroomsuitenumber: _apartment, ...place } = address;
    tables.studenteducationorganizationassociationaddressperiod.add({ ...key, ...place, begindate: '2022-08-01' });
  }
  tables.studenteducationorganizationassociationtelephone.add({
    ...key,
    telephonenumber: household.phone,
    telephonenumbertypedescriptorid: code('TelephoneNumberType', 'Home'),
    orderofpriority: 1,
  });
  if (email === null) return;
  tables.studenteducationorganizationassociationelectronicmail.add({
    ...key,
    electronicmailaddress: email,
    electronicmailtypedescriptorid: code('ElectronicMailType', 'Organization'),
    primaryemailaddressindicator: true,
  });
}

export function addressOf({ street, apartment, city, zip }: Home, state: string, code: Code) {
  return {
    addresstypedescriptorid: code('AddressType', 'Home'),
    city,
    postalcode: zip,
    stateabbreviationdescriptorid: code('StateAbbreviation', state),
    streetnumbername: street,
    apartmentroomsuitenumber: apartment,
  };
}
