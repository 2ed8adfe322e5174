import type { Population } from '../../population';
import type { OpenSisTables } from './numbers';

const KINDS = { COUNSELING: 'Counseling', SPECIAL_EDUCATION: 'Special education' } as const;

export function addCaseloads({ district_caseloads }: OpenSisTables, { caseloads }: Population) {
  caseloads.forEach(({ kind, student, staff, begin, end }, index) =>
    district_caseloads.add({
      id: index + 1,
      student_id: student.number,
      staff_id: staff.number,
      kind: KINDS[kind],
      start_date: begin,
      end_date: end,
    }),
  );
}
