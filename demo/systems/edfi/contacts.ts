import { isDirty } from '../../dirt';
import type { Population } from '../../population';
import { storedPhone } from '../../stored-name';
import { addressOf, LANGUAGES } from './demographics';
import type { Code } from './descriptors';
import type { EdFiTables } from './organizations';

const RELATIONS = { Stepfather: 'Father, step' } as Record<string, string | undefined>;

export function addContacts(tables: EdFiTables, { households, students, district }: Population, code: Code) {
  const languageOf = new Map(students.map(({ household, language }) => [household, language]));
  for (const household of households) {
    const languagedescriptorid = code('Language', LANGUAGES[languageOf.get(household) ?? 'English']);
    for (const { number } of household.contacts)
      tables.contactlanguage.add({ contactusi: number, languagedescriptorid });
  }
  for (const { number: contactusi, name, sex, email, ...contact } of households.flatMap(({ contacts }) => contacts)) {
    tables.contact.add({
      contactusi,
      contactuniqueid: String(700_000 + contactusi),
      firstname: name.first,
      lastsurname: name.last,
      middlename: name.middle,
      generationcodesuffix: name.suffix,
      personaltitleprefix: sex === 'F' ? 'Ms' : 'Mr',
      sexdescriptorid: code('Sex', sex === 'F' ? 'Female' : 'Male'),
    });
    const address = addressOf(contact.home, district.state, code);
    tables.contactaddress.add({ contactusi, ...address });
    if (contactusi % 10 === 0) {
      const { apartmentroomsuitenumber: _apartment, ...place } = address;
      tables.contactaddressperiod.add({ contactusi, ...place, begindate: '2022-08-01', enddate: '2026-12-31' });
    }
    const phone = (type: string, telephonenumber: string, orderofpriority: number) => {
      const telephonenumbertypedescriptorid = code('TelephoneNumberType', type);
      tables.contacttelephone.add({ contactusi, telephonenumber, telephonenumbertypedescriptorid, orderofpriority });
    };
    phone('Mobile', storedPhone(contact.mobilePhone, contactusi), 1);
    if (contact.workPhone) phone('Work', contact.workPhone, 2);
    if (email === null) continue;
    const electronicmailtypedescriptorid = code('ElectronicMailType', 'Home/Personal');
    tables.contactelectronicmail.add({ contactusi, electronicmailaddress: email, electronicmailtypedescriptorid });
  }
  for (const { number: studentusi, household } of students) {
    const bothFirst = isDirty('twoPrimaryContacts', studentusi);
    for (const { number: contactusi, priority, relation, ...contact } of household.contacts) {
      const isFirst = priority === 1 || (priority === 2 && bothFirst);
      tables.studentcontactassociation.add({
        contactusi,
        studentusi,
        contactpriority: isFirst ? 1 : priority,
        contactrestrictions: studentusi % 90 === 1 && priority === 2 ? 'Court order: no pick-up' : null,
        emergencycontactstatus: contact.emergency,
        legalguardian: contact.custody,
        liveswith: contact.livesWith,
        primarycontactstatus: isFirst,
        relationdescriptorid: code('Relation', RELATIONS[relation] ?? relation),
      });
    }
  }
}
