import { table } from '../../table';

/** Groups of students that staff look after, as Ed-Fi ODS 5.2 keeps them. */
export function cohortTables() {
  return {
    cohort: table(
      'cohort',
      `
        cohortidentifier varchar(36)!, educationorganizationid bigint!, academicsubjectdescriptorid int,
        cohortdescription varchar(1024), cohortscopedescriptorid int, cohorttypedescriptorid int!`,
      { key: 'cohortidentifier, educationorganizationid' },
    ),
    staffcohortassociation: table(
      'staffcohortassociation',
      `
        begindate date!, cohortidentifier varchar(36)!, educationorganizationid bigint!, staffusi int!, enddate date,
        studentrecordaccess boolean`,
      { key: 'begindate, cohortidentifier, educationorganizationid, staffusi', indexes: ['staffusi'] },
    ),
    studentcohortassociation: table(
      'studentcohortassociation',
      `
        begindate date!, cohortidentifier varchar(36)!, educationorganizationid bigint!, studentusi int!, enddate date`,
      { key: 'begindate, cohortidentifier, educationorganizationid, studentusi', indexes: ['studentusi'] },
    ),
  };
}
