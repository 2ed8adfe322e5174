import { classesOf, type Course, type Seat, type Section } from './classes';
import { schoolYear, YEARS, type SchoolYear } from './calendar';
import { absencesOf, type Absence } from './absences';
import { assessmentResultsOf, type AssessmentResult } from './assessments';
import { caseloadsOf, type Caseload } from './caseloads';
import { disciplinaryActionsOf, type DisciplinaryAction } from './disciplinary-actions';
import { enrollmentsOf, type Enrollment } from './enrollments';
import { groupsOf } from './groups';
import { familiesOf, type Household, type Student } from './families';
import { healthRecordsOf, type HealthRecord } from './health-records';
import { incidentsOf, type Incident } from './incidents';
import { marksOf, type Mark } from './marks';
import { participationsOf, type Participation } from './programs';
import { schoolsOf, type DistrictPlace, type School } from './schools';
import { section504Of, type Section504 } from './section-504';
import { specialEducationOf, type SpecialEducation } from './special-education';
import { staffOf, type Staff } from './staff';
import { transcriptCoursesOf, type TranscriptCourse } from './transcript-courses';
import { transcriptRecordsOf, type TranscriptRecord } from './transcript-records';

// What is true in an invented district, whatever software it runs. The systems in systems/ each tell it their own way.
export interface Population {
  seed: string;
  district: DistrictPlace;
  years: readonly SchoolYear[];
  schools: readonly School[];
  households: readonly Household[];
  students: readonly Student[];
  enrollments: readonly Enrollment[];
  staff: readonly Staff[];
  principalOf: (school: School, year?: number) => Staff;
  courses: readonly Course[];
  sections: readonly Section[];
  seats: readonly Seat[];
  marks: readonly Mark[];
  absences: readonly Absence[];
  healthRecords: readonly HealthRecord[];
  incidents: readonly Incident[];
  disciplinaryActions: readonly DisciplinaryAction[];
  specialEducation: readonly SpecialEducation[];
  caseloads: readonly Caseload[];
  section504: readonly Section504[];
  participations: readonly Participation[];
  assessmentResults: readonly AssessmentResult[];
  transcriptCourses: readonly TranscriptCourse[];
  transcriptRecords: readonly TranscriptRecord[];
}

export interface PopulationSize {
  seed: string;
  /** Name of the district; invented from the seed when left out. */
  name?: string | undefined;
  /** How many students have ever been on the books: this year's, and those who left in the two years before. */
  students: number;
}

export function populationOf({ seed, name, students: count }: PopulationSize): Population {
  const years = YEARS.map(schoolYear);
  const { district, schools } = schoolsOf(seed, name, count);
  const { households, students } = familiesOf(seed, district, count);
  const enrollments = enrollmentsOf(seed, students, schools, years);
  const groups = groupsOf(enrollments);
  const { staff, teacherOf, principalOf } = staffOf(seed, district, schools, groups);
  const { courses, sections, seats } = classesOf(seed, groups, teacherOf);
  const marks = marksOf(seed, seats);
  const absences = absencesOf(seed, enrollments, years);
  const people = { households, students, enrollments, staff, principalOf };
  const incidents = incidentsOf(seed, enrollments);
  const specialEducation = specialEducationOf(seed, enrollments);
  const transcriptCourses = transcriptCoursesOf(seed, marks, enrollments);
  const files = {
    healthRecords: healthRecordsOf(seed, students),
    incidents,
    disciplinaryActions: disciplinaryActionsOf(seed, incidents, schools),
    specialEducation,
    caseloads: caseloadsOf(seed, enrollments, specialEducation, staff),
    section504: section504Of(seed, enrollments),
    participations: participationsOf(seed, enrollments),
    assessmentResults: assessmentResultsOf(seed, enrollments),
    transcriptCourses,
    transcriptRecords: transcriptRecordsOf(transcriptCourses),
  };
  return { seed, district, years, schools, ...people, courses, sections, seats, marks, absences, ...files };
}
