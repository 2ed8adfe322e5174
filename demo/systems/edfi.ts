import type { Population } from '../population';
import type { Table } from '../table';
import { addAttendance } from './edfi/attendance';
import { catalogueTables } from './edfi/catalogue-tables';
import { addContacts } from './edfi/contacts';
import { addCourses } from './edfi/courses';
import { addDemographics } from './edfi/demographics';
import { descriptorsOf } from './edfi/descriptors';
import { addEnrollments } from './edfi/enrollments';
import { addGrades } from './edfi/grades';
import { addOrganizations } from './edfi/organizations';
import { addSessions } from './edfi/sessions';
import { addStaff } from './edfi/staff';
import { staffTables } from './edfi/staff-tables';
import { studentTables } from './edfi/student-tables';

/** A district as an Ed-Fi ODS 5.2 holds it (PostgreSQL, schema edfi). */
export function edfiTables(population: Population): Table[] {
  const tables = { ...catalogueTables(), ...staffTables(), ...studentTables() };
  const code = descriptorsOf(tables.descriptor, population.district.domain);
  addOrganizations(tables, population, code);
  addSessions(tables, population, code);
  addCourses(tables, population, code);
  addStaff(tables, population, code);
  addDemographics(tables, population, code);
  addContacts(tables, population, code);
  addEnrollments(tables, population, code);
  addGrades(tables, population, code);
  addAttendance(tables, population, code);
  return Object.values(tables);
}
