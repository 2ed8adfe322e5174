import { CURRENT_YEAR } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Home } from '../../families';
import type { Population } from '../../population';
import { storedPhone } from '../../stored-name';
import { startingYear, type OpenSisTables } from './numbers';

/** People, their links to students, and addresses of both. Brothers and sisters share the people. */
export function addContacts(tables: OpenSisTables, { households, students, district, schools }: Population) {
  const address = (student_id: number, type: string, home: Home | null, people_id: number | null) =>
    tables.student_address.add({
      id: tables.student_address.rows.length + 1,
      student_id,
      syear: startingYear(CURRENT_YEAR),
      school_id: schools[0]?.number ?? 1,
      street_address_1: home?.street ?? null,
      street_address_2: home?.apartment ?? (home ? '' : null),
      city: home?.city ?? null,
      state: home ? district.state : null,
      zipcode: home?.zip ?? null,
      type,
      people_id,
    });
  const link = (
    student_id: number,
    person_id: number,
    relationship: string,
    emergency_type: string,
    emergency: boolean,
  ) =>
    tables.students_join_people.add({
      id: tables.students_join_people.rows.length + 1,
      student_id,
      person_id,
      is_emergency: emergency ? 'Y' : null,
      emergency_type,
      relationship,
    });

  for (const { contacts, phone } of households) {
    for (const { number, name, sex, mobilePhone, workPhone, email, custody, livesWith } of contacts) {
      tables.people.add({
        staff_id: number,
        current_school_id: 1,
        title: sex === 'F' ? 'Ms.' : 'Mr.',
        first_name: name.first,
        last_name: name.last,
        middle_name: name.middle ?? '',
        home_phone: livesWith ? phone : '',
        work_phone: workPhone,
        cell_phone: storedPhone(mobilePhone, number),
        email,
        custody: custody ? 'Y' : null,
        profile: 'parent',
        profile_id: 4,
      });
    }
  }
  for (const { number, household } of students) {
    const emptyHome = isDirty('emptyAddress', number);
    address(number, 'Home Address', emptyHome ? null : household.home, null);
    address(number, 'Mail', number % 3 === 0 ? null : household.home, null);
    const bothFirst = isDirty('twoPrimaryContacts', number);
    for (const contact of household.contacts) {
      const types = ['Primary', bothFirst ? 'Primary' : 'Secondary'];
      const type = types[contact.priority - 1] ?? 'Other';
      link(number, contact.number, contact.relation, type, contact.emergency);
      if (type !== 'Other') address(number, type, contact.home, contact.number);
    }
    if (isDirty('missingPerson', number)) link(number, 900_000 + number, 'Father', 'Other', true);
  }
}
