import { plusDays, type SchoolYear } from './calendar';
import type { Enrollment } from './enrollments';
import { seededRandom } from './random';
import type { School } from './schools';

const TITLES = ['Boys Basketball', 'Girls Basketball', 'Chess Club', 'Marching Band'];

/** Something outside class, which a school offers anew every year. */
export interface Activity {
  school: School;
  year: SchoolYear;
  /** Which of the school's and year's it is. */
  index: number;
  title: string;
  begin: string;
}

/** Who takes part in which activity of the own school and year. */
export interface ActivityPart {
  enrollment: Enrollment;
  index: number;
  /** Of a second activity, which somebody took off the list, leaving who was in it. */
  isLeftBehind: boolean;
}

const offersAny = ({ level }: School) => level !== 'ELEMENTARY';

export const activitiesOf = (schools: readonly School[], years: readonly SchoolYear[]): Activity[] =>
  years.flatMap((year) =>
    schools
      .filter(offersAny)
      .flatMap((school) =>
        TITLES.map((title, index) => ({ school, year, index, title, begin: plusDays(year.begin, 14 + index * 7) })),
      ),
  );

export function activityPartsOf(seed: string, enrollments: readonly Enrollment[]): ActivityPart[] {
  return enrollments.flatMap((enrollment) => {
    const random = seededRandom(seed, 'activity', enrollment.number);
    if (!offersAny(enrollment.school) || !random.chance(0.25)) return [];
    return [{ enrollment, index: random.integer(0, TITLES.length - 1), isLeftBehind: random.chance(0.05) }];
  });
}
