import { CURRENT_YEAR } from '../../calendar';
import type { Population } from '../../population';
import type { Role, Staff } from '../../staff';
import { startingYear, type OpenSisTables } from './numbers';
import { ethnicityNumber } from './students';

const PROFILES = {
  TEACHER: 2,
  AIDE: 2,
  PRINCIPAL: 1,
  COUNSELOR: 5,
  NURSE: 5,
  SUPERINTENDENT: 0,
  SPECIAL_EDUCATION_TEACHER: 2,
};
const TEACHING: readonly Role[] = ['TEACHER', 'SPECIAL_EDUCATION_TEACHER'];
const JOBS: Record<Role, string> = {
  TEACHER: 'Teacher',
  AIDE: 'Instructional Aide',
  PRINCIPAL: 'Principal',
  COUNSELOR: 'Counselor',
  NURSE: 'School Nurse',
  SUPERINTENDENT: 'Superintendent',
  SPECIAL_EDUCATION_TEACHER: 'Special Education Teacher',
};

export function addStaff(tables: OpenSisTables, { staff, schools }: Population) {
  [
    [0, 'admin', 'Super Administrator'],
    [1, 'admin', 'Administrator'],
    [2, 'teacher', 'Teacher'],
    [3, 'student', 'Student'],
    [4, 'parent', 'Parent'],
    [5, 'admin', 'Admin Asst'],
  ].forEach(([id = 0, profile = '', title = '']) => tables.user_profiles.add({ id, profile, title }));
  for (const person of staff) {
    const home = person.school?.number ?? 1;
    const worksHere = person.years.includes(CURRENT_YEAR);
    addPerson(tables, person, home, worksHere);
    const everywhere = person.school ? [person.school] : schools;
    tables.staff_school_info.add({
      staff_school_info_id: person.number,
      staff_id: person.number,
      category: TEACHING.includes(person.role) ? 'Teacher' : 'Administrator',
      job_title: JOBS[person.role],
      joining_date: person.hired,
      end_date: worksHere ? null : `${Math.max(...person.years)}-06-30`,
      home_school: home,
      opensis_access: worksHere ? 'Y' : 'N',
      opensis_profile: String(PROFILES[person.role]),
      school_access: `,${everywhere.map(({ number }) => number).join(',')},`,
    });
    for (const school of everywhere) {
      for (const year of person.years) {
        tables.staff_school_relationship.add({
          staff_id: person.number,
          school_id: school.number,
          syear: startingYear(year),
          start_date: person.hired,
          // openSIS 7 itself writes the zero date here.
          end_date: year === CURRENT_YEAR || worksHere ? '0000-00-00' : `${year}-06-30`,
        });
      }
    }
  }
}

function addPerson(tables: OpenSisTables, person: Staff, home: number, worksHere: boolean) {
  tables.staff.add({
    staff_id: person.number,
    current_school_id: home,
    title: person.title,
    first_name: person.name.first,
    last_name: person.name.last,
    middle_name: person.name.middle ?? '',
    phone: person.phone,
    email: person.email,
    profile: person.role === 'TEACHER' || person.role === 'AIDE' ? 'teacher' : 'admin',
    profile_id: PROFILES[person.role],
    primary_language_id: 1,
    gender: person.sex === 'F' ? 'Female' : 'Male',
    ethnicity_id: ethnicityNumber(person.race),
    birthdate: person.birthDate,
    alternate_id: String(50_000 + person.number),
    is_disable: worksHere ? null : 'Y',
  });
  tables.login_authentication.add({
    id: tables.login_authentication.rows.length + 1,
    user_id: person.number,
    profile_id: PROFILES[person.role],
    username: `staff${person.number}`,
    password: 'not-a-hash',
    last_login: '2026-03-13 07:45:00',
    failed_login: 0,
  });
  if (person.role !== 'TEACHER') return;
  tables.staff_certification.add({
    staff_certification_id: tables.staff_certification.rows.length + 1,
    staff_id: person.number,
    staff_certification_date: person.hired,
    staff_certification_code: `T${person.number}`,
    staff_certification_name: 'Professional Teaching License',
    staff_primary_certification_indicator: 'Y',
  });
}
