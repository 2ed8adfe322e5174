import type { Population } from '../../population';
import type { TranscriptCourse } from '../../transcript-courses';
import type { TranscriptRecord } from '../../transcript-records';
import type { Code } from './descriptors';
import { districtId, GRADE_LEVELS, schoolId, type EdFiTables } from './organizations';

/** A record for each school, year and kind of term; the courses hang on it. */
export function addTranscripts(tables: EdFiTables, population: Population, code: Code) {
  for (const course of population.transcriptCourses) addCourse(tables, population, course, code);
  for (const record of population.transcriptRecords) addRecord(tables, population, record, code);
}

const termId = (half: TranscriptCourse['half'], code: Code) =>
  code('Term', half === 'S1' ? 'Fall Semester' : 'Spring Semester');

function addCourse(tables: EdFiTables, { district }: Population, taken: TranscriptCourse, code: Code) {
  const { course, title, elsewhere, letter } = taken;
  const failed = letter === 'F' || letter === 'I';
  tables.coursetranscript.add({
    courseattemptresultdescriptorid: code('CourseAttemptResult', failed ? 'Fail' : 'Pass'),
    coursecode: course?.code ?? `TRANSFER ${title}`,
    courseeducationorganizationid: course ? schoolId(district, course.school) : districtId(district),
    educationorganizationid: schoolId(district, taken.enrollment.school),
    schoolyear: taken.year.year,
    studentusi: taken.student.number,
    termdescriptorid: termId(taken.half, code),
    attemptedcredits: taken.creditsAttempted,
    courserepeatcodedescriptorid: taken.repeated ? code('CourseRepeatCode', 'Repeat Counted') : null,
    coursetitle: title,
    earnedcredits: taken.creditsEarned,
    externaleducationorganizationnameofinstitution: elsewhere,
    finallettergradeearned: letter,
    finalnumericgradeearned: taken.percent,
    methodcreditearneddescriptorid: elsewhere ? code('MethodCreditEarned', 'Transfer credit') : null,
    whentakengradeleveldescriptorid: code('GradeLevel', GRADE_LEVELS[taken.grade] ?? ''),
  });
}

function addRecord(tables: EdFiTables, { district }: Population, record: TranscriptRecord, code: Code) {
  const { gpa, rank, diploma } = record;
  const key = {
    educationorganizationid: schoolId(district, record.school),
    schoolyear: record.year.year,
    studentusi: record.student.number,
    termdescriptorid: termId(record.half, code),
  };
  tables.studentacademicrecord.add({
    ...key,
    cumulativeattemptedcredits: record.cumulativeAttempted,
    cumulativeearnedcredits: record.cumulativeEarned,
    projectedgraduationdate: record.projectedGraduation,
    sessionattemptedcredits: record.creditsAttempted,
    sessionearnedcredits: record.creditsEarned,
  });
  for (const [type, value, max] of gpa
    ? ([
        ['Unweighted', gpa.unweighted, 4],
        ['Weighted', gpa.weighted, 5],
      ] as const)
    : []) {
    tables.studentacademicrecordgradepointaverage.add({
      ...key,
      gradepointaveragetypedescriptorid: code('GradePointAverageType', type),
      gradepointaveragevalue: value,
      iscumulative: true,
      maxgradepointaveragevalue: max,
    });
  }
  if (rank) {
    const ranking = { classrank: rank.rank, totalnumberinclass: rank.of, classrankingdate: rank.date };
    tables.studentacademicrecordclassranking.add({ ...key, ...ranking });
  }
  for (const honordescription of record.honors) {
    const academichonorcategorydescriptorid = code('AcademicHonorCategory', 'Honor roll');
    tables.studentacademicrecordacademichonor.add({ ...key, academichonorcategorydescriptorid, honordescription });
  }
  if (diploma) {
    tables.studentacademicrecorddiploma.add({
      ...key,
      diplomaawarddate: diploma.date,
      diplomatypedescriptorid: code('DiplomaType', 'Regular diploma'),
      diplomaleveldescriptorid: diploma.level && code('DiplomaLevel', 'Cum laude'),
    });
  }
}
