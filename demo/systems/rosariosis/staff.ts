import { CURRENT_YEAR, YEARS } from '../../calendar';
import type { Population } from '../../population';
import type { Role, Staff } from '../../staff';
import { startingYear, type Numbers, type RosarioTables } from './numbers';

const PROFILES = [
  [0, 'student', 'Student'],
  [1, 'admin', 'Administrator'],
  [2, 'teacher', 'Teacher'],
  [3, 'parent', 'Parent'],
] as const;

const TEACHING: readonly Role[] = ['TEACHER', 'AIDE', 'SPECIAL_EDUCATION_TEACHER'];

export const usernameOf = ({ number }: Staff): string => `staff${number}`;

/** One row a person and year, each pointing at last year's; and parents who may log in, in the same table. */
export function addStaff(
  tables: RosarioTables,
  { staff, schools, households, students }: Population,
  numbers: Numbers,
) {
  for (const [id, profile, title] of PROFILES) tables.user_profiles.add({ id, profile, title });
  tables.staff_fields.add({ id: 200000001, type: 'text', title: 'Phone Number', sort_order: 1, category_id: 1 });
  for (const year of YEARS) {
    for (const person of staff.filter(({ years }) => years.includes(year))) {
      const teaches = TEACHING.includes(person.role);
      const everywhere = person.school ? [person.school] : schools;
      tables.staff.add({
        syear: startingYear(year),
        staff_id: numbers.staff(year, person),
        current_school_id: person.school?.number ?? null,
        title: person.title,
        first_name: person.name.first,
        last_name: person.name.last,
        middle_name: person.name.middle,
        username: year === CURRENT_YEAR ? usernameOf(person) : null,
        password: year === CURRENT_YEAR ? 'not-a-hash' : null,
        email: person.email,
        custom_200000001: person.phone,
        profile: teaches ? 'teacher' : 'admin',
        schools: person.school ? `,${everywhere.map(({ number }) => number).join(',')},` : null,
        failed_login: 0,
        profile_id: teaches ? 2 : 1,
        rollover_id: numbers.staff(year - 1, person),
      });
    }
  }
  for (const contact of households.flatMap(({ contacts }) => contacts)) {
    if (contact.priority !== 1 || contact.email === null) continue;
    tables.staff.add({
      syear: startingYear(CURRENT_YEAR),
      staff_id: numbers.parent(contact),
      first_name: contact.name.first,
      last_name: contact.name.last,
      username: `family${contact.number}`,
      password: 'not-a-hash',
      email: contact.email,
      profile: 'parent',
      failed_login: 0,
      profile_id: 3,
    });
  }
  for (const { number, household } of students) {
    for (const contact of household.contacts) {
      if (contact.priority !== 1 || contact.email === null) continue;
      tables.students_join_users.add({ student_id: number, staff_id: numbers.parent(contact) });
    }
  }
}
