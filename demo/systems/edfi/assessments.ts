import { INSTRUMENTS, type AssessmentResult, type Instrument, type Score } from '../../assessments';
import type { Population } from '../../population';
import { SUBJECTS } from './courses';
import type { Code } from './descriptors';
import { GRADE_LEVELS, type EdFiTables } from './organizations';

const CATEGORIES: Record<Instrument['category'], string> = {
  STATE_SUMMATIVE: 'State summative assessment 3-8 general',
  BENCHMARK: 'Benchmark test',
  COLLEGE_ENTRANCE: 'College entrance exam',
};
const PERIODS = { FALL: 'Fall', MIDDLE: 'Middle of Year', SPRING: 'Spring' } as const;
const METHODS: Record<Score['method'], string> = {
  SCALE: 'Scale score',
  PERCENTILE: 'Percentile rank',
  RAW: 'Raw score',
};
const TYPES: Record<Score['type'], string> = { INTEGER: 'Integer', PERCENTILE: 'Percentile', RANGE: 'Range' };
const ACCOMMODATIONS: Record<string, string> = {
  'Extended time': 'Scheduling accommodation',
  'Large print': 'Test material accommodation',
  'Read aloud': 'Test administration accommodation',
};
const REASONS = { ABSENT: 'Absent', REFUSED_BY_PARENT: 'Refusal by parent', MEDICAL: 'Medical waiver' } as const;

export function addAssessments(tables: EdFiTables, { assessmentResults }: Population, code: Code) {
  for (const instrument of INSTRUMENTS) {
    const key = keyOf(instrument);
    tables.assessment.add({
      ...key,
      assessmenttitle: instrument.title,
      assessmentcategorydescriptorid: code('AssessmentCategory', CATEGORIES[instrument.category]),
    });
    const academicsubjectdescriptorid = code('AcademicSubject', SUBJECTS[instrument.subject]);
    tables.assessmentacademicsubject.add({ ...key, academicsubjectdescriptorid });
    for (const grade of instrument.grades) {
      const gradeleveldescriptorid = code('GradeLevel', GRADE_LEVELS[grade] ?? '');
      tables.assessmentassessedgradelevel.add({ ...key, gradeleveldescriptorid });
    }
  }
  for (const result of assessmentResults) addResult(tables, result, code);
}

function addResult(tables: EdFiTables, result: AssessmentResult, code: Code) {
  const { instrument, student, year, notTested, level } = result;
  const key = { ...keyOf(instrument), studentassessmentidentifier: result.id, studentusi: student.number };
  tables.studentassessment.add({
    ...key,
    administrationdate: `${result.date} 09:00:00`,
    reasonnottesteddescriptorid: notTested && code('ReasonNotTested', REASONS[notTested]),
    retestindicatordescriptorid: code('RetestIndicator', result.retest ? '1st Retest' : 'Primary Administration'),
    schoolyear: year.year,
    whenassessedgradeleveldescriptorid: code('GradeLevel', GRADE_LEVELS[result.grade] ?? ''),
  });
  const assessmentperioddescriptorid = code('AssessmentPeriod', PERIODS[result.period]);
  tables.studentassessmentperiod.add({ ...key, assessmentperioddescriptorid });
  for (const { method, value, type } of result.scores) {
    tables.studentassessmentscoreresult.add({
      ...key,
      assessmentreportingmethoddescriptorid: code('AssessmentReportingMethod', METHODS[method]),
      result: value,
      resultdatatypetypedescriptorid: code('ResultDatatypeType', TYPES[type]),
    });
  }
  if (level) {
    tables.studentassessmentperformancelevel.add({
      ...key,
      assessmentreportingmethoddescriptorid: code('AssessmentReportingMethod', 'Proficiency level'),
      performanceleveldescriptorid: code('PerformanceLevel', level),
    });
  }
  for (const accommodation of result.accommodations) {
    const accommodationdescriptorid = code('Accommodation', ACCOMMODATIONS[accommodation] ?? 'Other');
    tables.studentassessmentaccommodation.add({ ...key, accommodationdescriptorid });
  }
}

const keyOf = ({ id, publisher }: Instrument) => ({ assessmentidentifier: id, namespace: `uri://${publisher}` });
