import type { Population } from '../population';
import type { Table } from '../table';
import { addActivities } from './rosariosis/activities';
import { addAttendance } from './rosariosis/attendance';
import { catalogueTables } from './rosariosis/catalogue-tables';
import { addContacts } from './rosariosis/contacts';
import { addCourses } from './rosariosis/courses';
import { addDiscipline } from './rosariosis/discipline';
import { addEnrollments } from './rosariosis/enrollments';
import { addMarks } from './rosariosis/marks';
import { addSchools } from './rosariosis/schools';
import { addStaff } from './rosariosis/staff';
import { addStudents } from './rosariosis/students';
import { numbersOf } from './rosariosis/numbers';
import { studentTables } from './rosariosis/student-tables';

/** A district as RosarioSIS 12 holds it (PostgreSQL; MySQL too). */
export function rosariosisTables(population: Population, attendanceRows: number): Table[] {
  const tables = { ...catalogueTables(), ...studentTables() };
  const numbers = numbersOf(population);
  addSchools(tables, population, numbers);
  addCourses(tables, population, numbers);
  addStaff(tables, population, numbers);
  addStudents(tables, population);
  addContacts(tables, population);
  addEnrollments(tables, population, numbers);
  addMarks(tables, population, numbers);
  addAttendance(tables, population, numbers, attendanceRows);
  addActivities(tables, population);
  addDiscipline(tables, population, numbers);
  return Object.values(tables);
}
