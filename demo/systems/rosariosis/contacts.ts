import { isDirty } from '../../dirt';
import type { Contact, Home } from '../../families';
import type { Population } from '../../population';
import { storedPhone } from '../../stored-name';
import type { RosarioTables } from './numbers';

/**
 * A household's address, and one for each contact who lives elsewhere; people with their numbers as title and value.
 * Nothing says who is called first but the order in which the links were made.
 */
export function addContacts(tables: RosarioTables, { households, students, district }: Population) {
  const address = (home: Home | null, phone: string | null) => {
    const [house = null, ...street] = home?.street.split(' ') ?? [];
    const address_id = tables.address.rows.length + 1;
    tables.address.add({
      address_id,
      house_no: house && Number(house),
      street: home && street.join(' '),
      apt: home?.apartment?.replace('Apt ', '') ?? null,
      zipcode: home?.zip ?? null,
      city: home?.city ?? null,
      state: home && district.state,
      address: home && [home.street, home.apartment].filter(Boolean).join(', '),
      phone,
    });
    return address_id;
  };
  const homes = new Map<Home, number>();
  for (const household of households) {
    homes.set(household.home, address(household.home, household.phone));
    for (const contact of household.contacts) {
      if (!homes.has(contact.home)) homes.set(contact.home, address(contact.home, null));
      addPerson(tables, contact);
    }
  }
  tables.people_fields.add({ id: 1, type: 'text', title: 'Occupation', sort_order: 1, category_id: 1 });

  for (const { number, household } of students) {
    const address_id = isDirty('emptyAddress', number) ? address(null, null) : (homes.get(household.home) ?? null);
    tables.students_join_address.add({
      id: tables.students_join_address.rows.length + 1,
      student_id: number,
      address_id,
      residence: 'Y',
      mailing: 'Y',
      bus_pickup: number % 3 === 0 ? 'Y' : null,
      bus_dropoff: number % 3 === 0 ? 'Y' : null,
    });
    const link = (person_id: number, more: Partial<Contact>) =>
      tables.students_join_people.add({
        id: tables.students_join_people.rows.length + 1,
        student_id: number,
        person_id,
        address_id: more.home ? (homes.get(more.home) ?? null) : null,
        custody: more.custody ? 'Y' : null,
        emergency: more.emergency ? 'Y' : null,
        student_relation: more.relation ?? null,
      });
    for (const contact of household.contacts) link(contact.number, contact);
    if (isDirty('missingPerson', number)) link(900_000 + number, { relation: 'Father', emergency: true });
  }
}

function addPerson(tables: RosarioTables, { number, name, mobilePhone, workPhone, email }: Contact) {
  const { first, last, middle } = name;
  tables.people.add({ person_id: number, last_name: last, first_name: first, middle_name: middle });
  const detail = (title: string, value: string | null) => {
    if (value === null) return;
    const id = tables.people_join_contacts.rows.length + 1;
    tables.people_join_contacts.add({ id, person_id: number, title, value });
  };
  detail('Cell Phone', storedPhone(mobilePhone, number));
  // The same title twice: the older number was never taken out.
  if (number % 15 === 0) detail('Cell Phone', mobilePhone.replace(/\d\d$/, '00'));
  detail('Work Phone', workPhone);
  detail(number % 7 === 0 ? 'E-mail' : 'Email', email);
}
