import { TODAY } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Race, Student } from '../../families';
import type { Population } from '../../population';
import { storedName } from '../../stored-name';
import type { RosarioTables } from './numbers';
import { usernameOf } from './staff';

const RACES: Record<Race, string> = {
  WHITE: 'White, Non-Hispanic',
  BLACK: 'Black, Non-Hispanic',
  NATIVE: 'Amer. Indian or Alaskan Native',
  ASIAN: 'Asian or Pacific Islander',
  PACIFIC: 'Asian or Pacific Islander',
  HISPANIC: 'Hispanic',
  TWO: 'Other',
};

/** Fields 200000000 to 011 come with RosarioSIS; 012 and more are this site's own. */
const FIELDS: readonly (readonly [number, string, string, string | null])[] = [
  [0, 'select', 'Gender', 'Male\rFemale'],
  [1, 'select', 'Ethnicity', [...new Set(Object.values(RACES))].join('\r')],
  [2, 'text', 'Common Name', null],
  [3, 'text', 'Social Security', null],
  [4, 'date', 'Birthdate', null],
  [5, 'select', 'Language', 'English\rSpanish'],
  [6, 'text', 'Physician', null],
  [7, 'text', 'Physician Phone', null],
  [8, 'text', 'Preferred Hospital', null],
  [9, 'textarea', 'Comments', null],
  [10, 'radio', 'Has Doctor’s Note', null],
  [11, 'textarea', 'Doctor’s Note Comments', null],
  [12, 'text', 'State Number', null],
  [13, 'multiple', 'Supports', 'Bus\rBefore school care\rTablet on loan'],
  // Two names under which staff log in: a staff_id lasts for a year only.
  [14, 'text', 'Counselor', null],
  [15, 'text', 'Case Manager', null],
];

/** Students, their own fields, and what the nurse and the kitchen keep about them. */
export function addStudents(tables: RosarioTables, population: Population) {
  for (const [index, type, title, select_options] of FIELDS) {
    const id = 200_000_000 + index;
    tables.custom_fields.add({ id, type, title, select_options, sort_order: index, category_id: index < 6 ? 1 : 2 });
  }
  const given = new Map(
    population.caseloads
      .filter(({ end }) => end === null || end >= TODAY)
      .map(({ kind, student, staff }) => [`${kind}/${student.number}`, usernameOf(staff)]),
  );
  for (const student of population.students) {
    const { number, nickname, race, socialSecurity, birthDate, language, stateId } = student;
    const name = storedName(population, student);
    const hasNote = number % 17 === 0;
    tables.students.add({
      student_id: number,
      last_name: name.last,
      first_name: name.first,
      middle_name: name.middle,
      name_suffix: name.suffix,
      username: `s${number}`,
      password: 'not-a-hash',
      failed_login: null,
      custom_200000000: genderOf(student),
      custom_200000001: RACES[race],
      custom_200000002: nickname,
      custom_200000003: socialSecurity,
      custom_200000004: number % 211 === 60 ? null : birthDate,
      custom_200000005: language,
      custom_200000006: number % 4 === 0 ? 'Dr. Invented' : null,
      custom_200000007: number % 4 === 0 ? '217-555-0190' : null,
      custom_200000010: hasNote ? 'Y' : null,
      custom_200000011: hasNote ? 'Inhaler before sport' : null,
      custom_200000012: stateId,
      custom_200000013: number % 6 === 0 ? '||Bus||Tablet on loan||' : null,
      custom_200000014: given.get(`COUNSELING/${number}`) ?? null,
      custom_200000015: given.get(`SPECIAL_EDUCATION/${number}`) ?? null,
    });
    addHealth(tables, student);
  }
}

function genderOf({ number, sex }: Student): string | null {
  if (isDirty('unknownGender', number)) return 'U?';
  return { F: 'Female', M: 'Male', X: null }[sex];
}

function addHealth(tables: RosarioTables, { number: student_id, birthDate, lunch }: Student) {
  ['MMR', 'DTaP', 'Polio', 'Varicella', 'Hep B'].slice(0, student_id % 6).forEach((comments, index) => {
    const medical_date = `${Number(birthDate.slice(0, 4)) + index + 1}-05-14`;
    const id = tables.student_medical.rows.length + 1;
    tables.student_medical.add({ id, student_id, type: 'Immunization', medical_date, comments });
  });
  if (student_id % 11 === 0) {
    const id = tables.student_medical_alerts.rows.length + 1;
    tables.student_medical_alerts.add({ id, student_id, title: 'Peanut allergy' });
  }
  if (student_id % 13 === 0) {
    const visit = { school_date: '2025-11-04', time_in: '1:00', time_out: '1:20', reason: 'Headache', result: 'Rest' };
    tables.student_medical_visits.add({ id: tables.student_medical_visits.rows.length + 1, student_id, ...visit });
  }
  const discount = { FREE: 'Free', REDUCED: 'Reduced', PAID: null }[lunch];
  tables.food_service_student_accounts.add({ student_id, account_id: student_id, discount, status: null });
}
