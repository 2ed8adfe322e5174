import { activitiesOf, activityPartsOf } from '../../activities';
import type { Population } from '../../population';
import { startingYear, type RosarioTables } from './numbers';

/** Activities outside class and who takes part: the only programs that RosarioSIS has a place for. */
export function addActivities(tables: RosarioTables, { seed, enrollments, schools, years }: Population) {
  const numberOf = (year: number, school: number, index: number) => year * 1000 + school * 10 + index + 1;
  for (const { school, year, index, title, begin } of activitiesOf(schools, years))
    tables.eligibility_activities.add({
      id: numberOf(year.year, school.number, index),
      syear: startingYear(year.year),
      school_id: school.number,
      title,
      start_date: begin,
      end_date: year.end,
    });
  for (const { enrollment, index } of activityPartsOf(seed, enrollments)) {
    const { student, school, year } = enrollment;
    tables.student_eligibility_activities.add({
      syear: startingYear(year.year),
      student_id: student.number,
      activity_id: numberOf(year.year, school.number, index),
    });
  }
}
