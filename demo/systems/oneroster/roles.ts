import { CURRENT_YEAR, plusDays } from '../../calendar';
import { isDirty } from '../../dirt';
import type { Relation } from '../../families';
import type { Population } from '../../population';
import type { Role } from '../../staff';
import { contactId, DISTRICT, orgId, staffId, studentId, type DeliveryFiles } from './files';
import { peopleOf } from './people';

const STAFF_ROLES: Readonly<Record<Role, string>> = {
  TEACHER: 'teacher',
  PRINCIPAL: 'principal',
  COUNSELOR: 'counselor',
  NURSE: 'ext:nurse',
  AIDE: 'aide',
  SUPERINTENDENT: 'districtAdministrator',
  SPECIAL_EDUCATION_TEACHER: 'teacher',
};

const AGENT_ROLES: Readonly<Record<Relation, string>> = {
  Mother: 'parent',
  Father: 'parent',
  Stepfather: 'parent',
  Grandmother: 'relative',
  Aunt: 'relative',
  Guardian: 'guardian',
  Neighbor: 'ext:neighbor',
};

/** Who is what, where and when: a student at a school, somebody who works there, a parent at the district. */
export function addRoles({ roles }: DeliveryFiles, population: Population) {
  const { enrollments, schools } = population;
  const { contacts, staff } = peopleOf(population);
  const add = (
    userSourcedId: string,
    role: string,
    orgSourcedId: string,
    more: { roleType?: string; beginDate?: string; endDate?: string | null } = {},
  ) =>
    roles.add({
      sourcedId: `ro-${roles.rows.length + 1}`,
      userSourcedId,
      role,
      orgSourcedId,
      roleType: 'primary',
      ...more,
    });
  let current = 0;
  for (const { student, school, year, entry, exit } of enrollments) {
    if (year.year !== CURRENT_YEAR) continue;
    const id = studentId(student.number);
    const beginDate = isDirty('emptyAddress', student.number) ? '' : entry;
    add(id, 'student', orgId(school.number), { beginDate, endDate: exit && plusDays(exit, 1) });
    if (exit === null && isDirty('twoOpenEnrollments', ++current)) {
      const other = schools.find((one) => one !== school);
      if (other) add(id, 'student', orgId(other.number), { roleType: 'secondary', beginDate: entry });
    }
    if (isDirty('orphanEnrollment', student.number))
      add(studentId(900_000 + student.number), 'student', orgId(school.number));
  }
  for (const { number, relation } of contacts) add(contactId(number), AGENT_ROLES[relation], DISTRICT);
  for (const { number, role, school, hired } of staff)
    add(staffId(number), STAFF_ROLES[role], school ? orgId(school.number) : DISTRICT, { beginDate: hired });
}
