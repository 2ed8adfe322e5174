import { CURRENT_YEAR } from '../../calendar';
import type { Population } from '../../population';
import type { Role, Staff } from '../../staff';
import { halvesOf, sectionKey } from './courses';
import { RACES } from './demographics';
import type { Code } from './descriptors';
import { districtId, schoolId, type EdFiTables } from './organizations';

const CLASSIFICATIONS: Record<Role, string> = {
  TEACHER: 'Teacher',
  AIDE: 'Instructional Aide',
  PRINCIPAL: 'Principal',
  COUNSELOR: 'School Counselor',
  NURSE: 'Support Services Staff',
  SUPERINTENDENT: 'Superintendent',
  SPECIAL_EDUCATION_TEACHER: 'Teacher',
};
const TITLES: Partial<Record<Role, string>> = {
  NURSE: 'School Nurse',
  SPECIAL_EDUCATION_TEACHER: 'Special Education Teacher',
};
const ASSIGNMENTS: Partial<Record<Role, string>> = {
  TEACHER: 'Regular Education',
  SPECIAL_EDUCATION_TEACHER: 'Special Education',
};

export function addStaff(tables: EdFiTables, { district, staff, sections }: Population, code: Code) {
  for (const person of staff) {
    const worksHere = person.years.includes(CURRENT_YEAR);
    const enddate = worksHere ? null : `${Math.max(...person.years)}-06-30`;
    const educationorganizationid = person.school ? schoolId(district, person.school) : districtId(district);
    addPerson(tables, person, code);
    tables.staffeducationorganizationassignmentassociation.add({
      begindate: person.hired,
      educationorganizationid,
      staffclassificationdescriptorid: code('StaffClassification', CLASSIFICATIONS[person.role]),
      staffusi: person.number,
      enddate,
      fulltimeequivalency: 1,
      positiontitle: TITLES[person.role] ?? CLASSIFICATIONS[person.role],
    });
    tables.staffeducationorganizationemploymentassociation.add({
      educationorganizationid,
      employmentstatusdescriptorid: code('EmploymentStatus', 'Tenured or permanent'),
      hiredate: person.hired,
      staffusi: person.number,
      annualwage: String(48_000 + person.number * 250),
      enddate,
      fulltimeequivalency: 1,
    });
    const assignment = ASSIGNMENTS[person.role];
    if (assignment === undefined) continue;
    const programassignmentdescriptorid = code('ProgramAssignment', assignment);
    tables.staffschoolassociation.add({
      programassignmentdescriptorid,
      schoolid: educationorganizationid,
      staffusi: person.number,
      schoolyear: worksHere ? CURRENT_YEAR : null,
    });
  }
  for (const section of sections) {
    for (const half of halvesOf(section)) {
      const { begin, end } = section.year.terms[half];
      tables.staffsectionassociation.add({
        begindate: begin,
        ...sectionKey(district, section, half),
        staffusi: section.teacher.number,
        classroompositiondescriptorid: code('ClassroomPosition', 'Teacher of Record'),
        enddate: end,
        percentagecontribution: 1,
      });
    }
  }
}

function addPerson(tables: EdFiTables, { number, name, title, sex, race, birthDate, email }: Staff, code: Code) {
  const staffusi = number;
  const staffuniqueid = String(50_000 + number);
  tables.staff.add({
    staffusi,
    birthdate: birthDate,
    firstname: name.first,
    hispaniclatinoethnicity: race === 'HISPANIC',
    highlyqualifiedteacher: true,
    lastsurname: name.last,
    loginid: `staff${number}`,
    middlename: name.middle,
    personaltitleprefix: title,
    sexdescriptorid: code('Sex', sex === 'F' ? 'Female' : 'Male'),
    staffuniqueid,
    yearsofpriorteachingexperience: number % 12,
  });
  const electronicmailtypedescriptorid = code('ElectronicMailType', 'Work');
  tables.staffelectronicmail.add({ staffusi, electronicmailaddress: email, electronicmailtypedescriptorid });
  const staffidentificationsystemdescriptorid = code('StaffIdentificationSystem', 'State');
  tables.staffidentificationcode.add({
    staffusi,
    staffidentificationsystemdescriptorid,
    identificationcode: staffuniqueid,
  });
  for (const value of RACES[race]) tables.staffrace.add({ staffusi, racedescriptorid: code('Race', value) });
}
