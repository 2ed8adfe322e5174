import { CURRENT_YEAR, plusDays } from '../../calendar';
import type { Population } from '../../population';
import { seededRandom } from '../../random';
import { KEPT_YEARS, startingYear, type OpenSisTables } from './numbers';

const GONE = 9_001;
const ACTIVITIES = ['Boys Basketball', 'Girls Basketball', 'Chess Club', 'Marching Band'];

/** Activities outside class, each school's anew every year, and who takes part. The only programs that openSIS has a place for. */
export function addActivities(tables: OpenSisTables, { seed, enrollments, schools, years }: Population) {
  const numberOf = (year: number, school: number, index: number) =>
    (CURRENT_YEAR - year) * 1000 + school * 10 + index + 1;
  for (const { year, begin, end } of years.filter(({ year }) => KEPT_YEARS.includes(year))) {
    for (const school of schools.filter(({ level }) => level !== 'ELEMENTARY')) {
      ACTIVITIES.forEach((title, index) =>
        tables.eligibility_activities.add({
          id: numberOf(year, school.number, index),
          syear: startingYear(year),
          school_id: school.number,
          title,
          start_date: plusDays(begin, 14 + index * 7),
          end_date: index === 3 ? null : end,
        }),
      );
    }
  }
  for (const { student, school, year, number } of enrollments) {
    const random = seededRandom(seed, 'activity', number);
    if (!KEPT_YEARS.includes(year.year) || school.level === 'ELEMENTARY' || !random.chance(0.25)) continue;
    const index = random.integer(0, ACTIVITIES.length - 1);
    const row = { syear: startingYear(year.year), student_id: student.number };
    tables.student_eligibility_activities.add({ ...row, activity_id: numberOf(year.year, school.number, index) });
    // Somebody took the activity off the list, and left who was in it.
    if (random.chance(0.05)) tables.student_eligibility_activities.add({ ...row, activity_id: GONE });
  }
}
