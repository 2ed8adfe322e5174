import { plusDays } from '../../calendar';
import type { Population } from '../../population';
import { seededRandom } from '../../random';
import { startingYear, type RosarioTables } from './numbers';

const ACTIVITIES = ['Boys Basketball', 'Girls Basketball', 'Chess Club', 'Marching Band'];

/** Activities outside class, each school's anew every year, and who takes part. The only programs that RosarioSIS has a place for. */
export function addActivities(tables: RosarioTables, { seed, enrollments, schools, years }: Population) {
  const offered = schools.filter(({ level }) => level !== 'ELEMENTARY');
  const numberOf = (year: number, school: number, index: number) => year * 1000 + school * 10 + index + 1;
  for (const { year, begin, end } of years) {
    for (const { number } of offered) {
      ACTIVITIES.forEach((title, index) =>
        tables.eligibility_activities.add({
          id: numberOf(year, number, index),
          syear: startingYear(year),
          school_id: number,
          title,
          start_date: plusDays(begin, 14 + index * 7),
          end_date: end,
        }),
      );
    }
  }
  for (const { student, school, year, number } of enrollments) {
    const random = seededRandom(seed, 'activity', number);
    if (school.level === 'ELEMENTARY' || !random.chance(0.25)) continue;
    const activity_id = numberOf(year.year, school.number, random.integer(0, ACTIVITIES.length - 1));
    tables.student_eligibility_activities.add({
      syear: startingYear(year.year),
      student_id: student.number,
      activity_id,
    });
  }
}
