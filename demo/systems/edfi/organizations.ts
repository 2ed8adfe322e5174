import type { Population } from '../../population';
import { PERIODS, type DistrictPlace, type Level, type School } from '../../schools';
import type { Code } from './descriptors';
import type { edfiTableSet } from './table-set';

export type EdFiTables = ReturnType<typeof edfiTableSet>;

export const districtId = ({ code }: DistrictPlace) => Number(code);
export const schoolId = ({ code }: DistrictPlace, { number }: School) =>
  Number(`${code}${String(number).padStart(3, '0')}`);
export const classPeriodName = (period: number) => `${String(period).padStart(2, '0')} - Traditional`;

export const GRADE_LEVELS = `Kindergarten,First grade,Second grade,Third grade,Fourth grade,Fifth grade,Sixth grade,
Seventh grade,Eighth grade,Ninth grade,Tenth grade,Eleventh grade,Twelfth grade`.split(/,\s*/);
const CATEGORIES: Record<Level, string> = {
  ELEMENTARY: 'Elementary School',
  MIDDLE: 'Middle School',
  HIGH: 'High School',
};

/** The district and its schools: one base table, and one for each kind of organisation. */
export function addOrganizations(tables: EdFiTables, { district, schools, staff }: Population, code: Code) {
  const lea = districtId(district);
  addOrganization(tables, district, code, { ...district, id: lea, shortName: null, kind: 'LocalEducationAgency' });
  tables.localeducationagency.add({
    localeducationagencyid: lea,
    charterstatusdescriptorid: code('CharterStatus', 'Not a Charter School'),
    localeducationagencycategorydescriptorid: code('LocalEducationAgencyCategory', 'Independent'),
  });
  for (const school of schools) {
    const schoolid = schoolId(district, school);
    addOrganization(tables, district, code, { ...school, id: schoolid, kind: 'School' });
    tables.school.add({
      schoolid,
      charterstatusdescriptorid: code('CharterStatus', 'Not a Charter School'),
      localeducationagencyid: lea,
      schooltypedescriptorid: code('SchoolType', 'Regular'),
      titleipartaschooldesignationdescriptorid:
        school.level === 'ELEMENTARY' ? code('TitleIPartASchoolDesignation', 'Title I Schoolwide School') : null,
    });
    const schoolcategorydescriptorid = code('SchoolCategory', CATEGORIES[school.level]);
    tables.schoolcategory.add({ schoolid, schoolcategorydescriptorid });
    for (const grade of school.grades) {
      const gradeleveldescriptorid = code('GradeLevel', GRADE_LEVELS[grade] ?? '');
      tables.schoolgradelevel.add({ schoolid, gradeleveldescriptorid });
    }
    for (const { period, start, end } of PERIODS) {
      const classperiodname = classPeriodName(period);
      tables.classperiod.add({ classperiodname, schoolid, officialattendanceperiod: period === 1 });
      tables.classperiodmeetingtime.add({ classperiodname, schoolid, starttime: `${start}:00`, endtime: `${end}:00` });
    }
    for (const { number } of staff.filter((person) => person.school === school && person.role === 'TEACHER')) {
      const room = { maximumnumberofseats: 28, optimalnumberofseats: 24 };
      tables.location.add({ classroomidentificationcode: String(100 + number), schoolid, ...room });
    }
  }
}

interface Organization {
  id: number;
  kind: 'LocalEducationAgency' | 'School';
  name: string;
  shortName: string | null;
  address: string;
  city: string;
  zip: string;
  phone: string;
}

function addOrganization(tables: EdFiTables, district: DistrictPlace, code: Code, organization: Organization) {
  const { id: educationorganizationid, kind, name, shortName, address, city, zip, phone } = organization;
  tables.educationorganization.add({
    educationorganizationid,
    nameofinstitution: name,
    operationalstatusdescriptorid: code('OperationalStatus', 'Active'),
    shortnameofinstitution: shortName,
    website: `https://${district.domain}/`,
    discriminator: `edfi.${kind}`,
  });
  const category = kind === 'School' ? 'School' : 'Local Education Agency';
  const educationorganizationcategorydescriptorid = code('EducationOrganizationCategory', category);
  tables.educationorganizationcategory.add({ educationorganizationid, educationorganizationcategorydescriptorid });
  for (const type of kind === 'School' ? ['Physical'] : ['Physical', 'Mailing']) {
    tables.educationorganizationaddress.add({
      educationorganizationid,
      addresstypedescriptorid: code('AddressType', type),
      city,
      postalcode: zip,
      stateabbreviationdescriptorid: code('StateAbbreviation', district.state),
      streetnumbername: type === 'Mailing' ? 'P.O. Box 12' : address,
    });
  }
  for (const [type, number] of [
    ['Main', phone],
    ['Fax', phone.replace(/..$/, '99')],
  ] as const) {
    tables.educationorganizationinstitutiontelephone.add({
      educationorganizationid,
      institutiontelephonenumbertypedescriptorid: code('InstitutionTelephoneNumberType', type),
      telephonenumber: number,
    });
  }
  for (const [system, identificationcode] of [
    ['SEA', String(educationorganizationid)],
    ['NCES', `99${educationorganizationid}`],
  ] as const) {
    const educationorganizationidentificationsystemdescriptorid = code(
      'EducationOrganizationIdentificationSystem',
      system,
    );
    tables.educationorganizationidentificationcode.add({
      educationorganizationid,
      educationorganizationidentificationsystemdescriptorid,
      identificationcode,
    });
  }
}
