import { table } from '../../table';

/** Assessments and their results as Ed-Fi ODS 5.2 lays them out. */
export function assessmentTables() {
  return {
    assessment: table(
      'assessment',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, adaptiveassessment boolean,
        assessmentcategorydescriptorid int, assessmentfamily varchar(60), assessmentform varchar(60),
        assessmenttitle varchar(255)!, assessmentversion int, educationorganizationid bigint,
        maxrawscore decimal(15,5), nomenclature varchar(100), revisiondate date`,
      { key: 'assessmentidentifier, namespace' },
    ),
    assessmentacademicsubject: table(
      'assessmentacademicsubject',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, academicsubjectdescriptorid int!`,
      { key: 'assessmentidentifier, namespace, academicsubjectdescriptorid' },
    ),
    assessmentassessedgradelevel: table(
      'assessmentassessedgradelevel',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, gradeleveldescriptorid int!`,
      { key: 'assessmentidentifier, namespace, gradeleveldescriptorid' },
    ),
    studentassessment: table(
      'studentassessment',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, studentassessmentidentifier varchar(60)!,
        studentusi int!, administrationdate timestamp, administrationenddate timestamp,
        administrationenvironmentdescriptorid int, administrationlanguagedescriptorid int, assessedminutes int,
        eventcircumstancedescriptorid int, eventdescription varchar(1024), platformtypedescriptorid int,
        reasonnottesteddescriptorid int, reportedschoolid bigint, reportedschoolidentifier varchar(60),
        retestindicatordescriptorid int, schoolyear smallint, serialnumber varchar(60),
        whenassessedgradeleveldescriptorid int`,
      { key: 'assessmentidentifier, namespace, studentassessmentidentifier, studentusi', indexes: ['studentusi'] },
    ),
    studentassessmentaccommodation: table(
      'studentassessmentaccommodation',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, studentassessmentidentifier varchar(60)!,
        studentusi int!, accommodationdescriptorid int!`,
      { key: 'assessmentidentifier, namespace, studentassessmentidentifier, studentusi, accommodationdescriptorid' },
    ),
    studentassessmentperformancelevel: table(
      'studentassessmentperformancelevel',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, studentassessmentidentifier varchar(60)!,
        studentusi int!, assessmentreportingmethoddescriptorid int!, performanceleveldescriptorid int!,
        performancelevelindicatorname varchar(60)`,
      {
        key: 'assessmentidentifier, namespace, studentassessmentidentifier, studentusi, assessmentreportingmethoddescriptorid, performanceleveldescriptorid',
      },
    ),
    studentassessmentperiod: table(
      'studentassessmentperiod',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, studentassessmentidentifier varchar(60)!,
        studentusi int!, assessmentperioddescriptorid int!, begindate date, enddate date`,
      { key: 'assessmentidentifier, namespace, studentassessmentidentifier, studentusi' },
    ),
    studentassessmentscoreresult: table(
      'studentassessmentscoreresult',
      `
        assessmentidentifier varchar(60)!, namespace varchar(255)!, studentassessmentidentifier varchar(60)!,
        studentusi int!, assessmentreportingmethoddescriptorid int!, result varchar(35)!,
        resultdatatypetypedescriptorid int!`,
      {
        key: 'assessmentidentifier, namespace, studentassessmentidentifier, studentusi, assessmentreportingmethoddescriptorid',
      },
    ),
  };
}
