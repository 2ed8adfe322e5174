import { CURRENT_YEAR, TODAY } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Race, Student } from '../../families';
import type { Population } from '../../population';
import { elementAt } from '../../random';
import { storedName } from '../../stored-name';
import type { OpenSisTables } from './numbers';

const ETHNICITIES: readonly (readonly [Race, string])[] = [
  ['WHITE', 'White, Non-Hispanic'],
  ['BLACK', 'Black, Non-Hispanic'],
  ['HISPANIC', 'Hispanic'],
  ['NATIVE', 'American Indian or Native Alaskan'],
  ['ASIAN', 'Asian or Pacific Islander'],
  ['PACIFIC', 'Pacific Islander'],
  ['TWO', 'Two or More Races'],
];
const LANGUAGES = ['English', 'Spanish', 'Vietnamese', 'Arabic', 'Chinese', 'Somali'];

export function ethnicityNumber(race: Race): number {
  return ETHNICITIES.findIndex(([known]) => known === race) + 1;
}

export function addStudents(tables: OpenSisTables, population: Population) {
  ETHNICITIES.forEach(([, ethnicity_name], index) => {
    tables.ethnicity.add({ ethnicity_id: index + 1, ethnicity_name, sort_order: index + 1 });
  });
  LANGUAGES.forEach((language_name, index) => {
    tables.language.add({ language_id: index + 1, language_name, sort_order: index + 1 });
  });
  const field = { search: 'Y', category_id: 1, system_field: 'N', required: 'N', hide: 'N' };
  const lunch = { title: 'Lunch Program', type: 'select', select_options: 'Free\r\nReduced\r\nPaid' };
  tables.custom_fields.add({ ...field, ...lunch, id: 1, sort_order: 1 });
  tables.custom_fields.add({ ...field, id: 2, title: 'Photo consent', type: 'radio', sort_order: 2 });

  for (const student of population.students) {
    const name = storedName(population, student);
    tables.students.add({
      student_id: student.number,
      last_name: name.last,
      first_name: name.first,
      middle_name: name.middle,
      name_suffix: name.suffix?.replace('.', '') ?? null,
      gender: genderOf(student),
      ethnicity_id: ethnicityNumber(student.race),
      common_name: student.nickname ?? '',
      social_security: student.socialSecurity,
      birthdate: birthDateText(student),
      language_id: LANGUAGES.indexOf(student.language) + 1,
      estimated_grad_date: `${CURRENT_YEAR + 12 - student.grade}-05-30`,
      alt_id: isDirty('reusedStateId', student.number)
        ? elementAt(population.students, student.number - 2).stateId
        : student.stateId,
      email: student.email ?? '',
      phone: student.household.phone,
      is_disable: student.grade > 12 ? 'Y' : null,
      CUSTOM_1: { FREE: 'Free', REDUCED: 'Reduced', PAID: 'Paid' }[student.lunch],
      CUSTOM_2: student.number % 9 === 0 ? null : 'Y',
    });
    tables.login_authentication.add({
      id: tables.login_authentication.rows.length + 1,
      user_id: student.number,
      profile_id: 3,
      username: `s${student.number}`,
      password: 'not-a-hash',
      last_login: `${TODAY} 08:05:00`,
      failed_login: 0,
    });
  }
}

function genderOf({ number, sex }: Student): string {
  if (isDirty('unknownGender', number)) return 'U?';
  return { F: 'Female', M: 'Male', X: 'Non-binary' }[sex];
}

/** The column is text, so it holds what people type. */
function birthDateText({ number, birthDate }: Student): string {
  if (isDirty('brokenDate', number)) return elementAt(['unknown', '2012-13-45', '0000-00-00', 'N/A'], number % 4);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return isDirty('americanDate', number) ? `${month}/${day}/${year}` : birthDate;
}
