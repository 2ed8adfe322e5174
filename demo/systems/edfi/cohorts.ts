import type { Population } from '../../population';
import type { Staff } from '../../staff';
import type { Code } from './descriptors';
import { schoolId, type EdFiTables } from './organizations';

/** A counselor's students are a cohort of the counselor's own. */
export function addCohorts(tables: EdFiTables, { district, caseloads }: Population, code: Code) {
  const known = new Set<Staff>();
  for (const { kind, student, staff, begin, end } of caseloads) {
    if (kind !== 'COUNSELING' || !staff.school) continue;
    const cohort = {
      cohortidentifier: `COUNSELOR-${staff.number}`,
      educationorganizationid: schoolId(district, staff.school),
    };
    if (!known.has(staff)) {
      tables.cohort.add({ ...cohort, cohorttypedescriptorid: code('CohortType', 'Counselor List') });
      const access = { staffusi: staff.number, begindate: staff.hired, studentrecordaccess: true };
      tables.staffcohortassociation.add({ ...cohort, ...access });
      known.add(staff);
    }
    tables.studentcohortassociation.add({ ...cohort, studentusi: student.number, begindate: begin, enddate: end });
  }
}
