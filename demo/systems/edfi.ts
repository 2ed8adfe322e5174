import type { Population } from '../population';
import type { Table } from '../table';
import { addAttendance } from './edfi/attendance';
import { addAssessments } from './edfi/assessments';
import { addCohorts } from './edfi/cohorts';
import { addContacts } from './edfi/contacts';
import { addCourses } from './edfi/courses';
import { addDemographics } from './edfi/demographics';
import { descriptorsOf } from './edfi/descriptors';
import { addDiscipline } from './edfi/discipline';
import { addEnrollments } from './edfi/enrollments';
import { addGrades } from './edfi/grades';
import { addHealth } from './edfi/health';
import { addOrganizations } from './edfi/organizations';
import { addPrograms } from './edfi/programs';
import { addSessions } from './edfi/sessions';
import { addSection504, addSpecialEducation } from './edfi/special-education';
import { addStaff } from './edfi/staff';
import { edfiTableSet } from './edfi/table-set';
import { addTranscripts } from './edfi/transcripts';

/** A district as an Ed-Fi ODS 5.2 holds it (PostgreSQL, schema edfi). */
export function edfiTables(population: Population): Table[] {
  const tables = edfiTableSet();
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
  addHealth(tables, population, code);
  addDiscipline(tables, population, code);
  addPrograms(tables, population, code);
  addSpecialEducation(tables, population, code);
  addSection504(tables, population, code);
  addCohorts(tables, population, code);
  addAssessments(tables, population, code);
  addTranscripts(tables, population, code);
  return Object.values(tables);
}
