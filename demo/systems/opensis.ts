import type { Population } from '../population';
import type { Table } from '../table';
import { catalogueTables } from './opensis/catalogue-tables';
import { studentTables } from './opensis/student-tables';
import { addActivities } from './opensis/activities';
import { addAttendance } from './opensis/attendance';
import { addCaseloads } from './opensis/caseloads';
import { addContacts } from './opensis/contacts';
import { addCourses } from './opensis/courses';
import { addEnrollments } from './opensis/enrollments';
import { addHealth } from './opensis/health';
import { addMarks } from './opensis/marks';
import { numbersOf } from './opensis/numbers';
import { addSchools } from './opensis/schools';
import { addStaff } from './opensis/staff';
import { addStudents } from './opensis/students';
import { addTranscripts } from './opensis/transcripts';

/** A district as openSIS 7 holds it (MySQL, MariaDB; SQLite for the demo). */
export function opensisTables(population: Population, attendanceRows: number): Table[] {
  const tables = { ...catalogueTables(), ...studentTables() };
  const numbers = numbersOf(population);
  addSchools(tables, population, numbers);
  addCourses(tables, population, numbers);
  addStaff(tables, population);
  addStudents(tables, population);
  addCaseloads(tables, population);
  addContacts(tables, population);
  addEnrollments(tables, population, numbers);
  addMarks(tables, population, numbers);
  addTranscripts(tables, population, numbers);
  addAttendance(tables, population, numbers, attendanceRows);
  addHealth(tables, population);
  addActivities(tables, population);
  return Object.values(tables);
}
