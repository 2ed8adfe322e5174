import { activitiesOf, activityPartsOf } from '../../activities';
import { CURRENT_YEAR } from '../../calendar';
import type { Population } from '../../population';
import { KEPT_YEARS, startingYear, type OpenSisTables } from './numbers';

const GONE = 9_001;

/** Activities outside class and who takes part: the only programs that openSIS has a place for. */
export function addActivities(tables: OpenSisTables, { seed, enrollments, schools, years }: Population) {
  const numberOf = (year: number, school: number, index: number) =>
    (CURRENT_YEAR - year) * 1000 + school * 10 + index + 1;
  const isKept = (year: number) => KEPT_YEARS.includes(year);
  for (const { school, year, index, title, begin } of activitiesOf(schools, years)) {
    if (!isKept(year.year)) continue;
    tables.eligibility_activities.add({
      id: numberOf(year.year, school.number, index),
      syear: startingYear(year.year),
      school_id: school.number,
      title,
      start_date: begin,
      end_date: index === 3 ? null : year.end,
    });
  }
  for (const { enrollment, index, isLeftBehind } of activityPartsOf(seed, enrollments)) {
    const { student, school, year } = enrollment;
    if (!isKept(year.year)) continue;
    const row = { syear: startingYear(year.year), student_id: student.number };
    tables.student_eligibility_activities.add({ ...row, activity_id: numberOf(year.year, school.number, index) });
    if (isLeftBehind) tables.student_eligibility_activities.add({ ...row, activity_id: GONE });
  }
}
