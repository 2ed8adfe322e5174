import { BOYS, GIRLS, HARD_SURNAMES, SURNAMES } from './names';
import type { Name, Race, Sex } from './families';
import { SLOTS } from './curriculum';
import type { Group } from './groups';
import { elementAt, seededRandom, type Random } from './random';
import { phoneNumber, type DistrictPlace, type School } from './schools';
import { CURRENT_YEAR, plusDays, YEARS } from './calendar';

export type Role =
  'TEACHER' | 'PRINCIPAL' | 'COUNSELOR' | 'NURSE' | 'AIDE' | 'SUPERINTENDENT' | 'SPECIAL_EDUCATION_TEACHER';

export interface Staff {
  number: number;
  name: Name;
  title: string;
  sex: Sex;
  race: Race;
  birthDate: string;
  email: string;
  phone: string;
  role: Role;
  /** Null for those of the district office. */
  school: School | null;
  hired: string;
  /** Ending years in which this person worked here. */
  years: readonly number[];
}

export type TeacherOf = (group: Group, slot: number) => Staff;

/** One teacher for each subject slot and six groups of a school: six groups have that slot in six different periods. */
export function staffOf(seed: string, district: DistrictPlace, schools: readonly School[], groups: readonly Group[]) {
  const staff: Staff[] = [];
  /** Who held a post in which year: a post changes hands now and then. */
  const holders = new Map<string, Staff>();
  const fill = (post: string, role: Role, school: School | null) => {
    const random = seededRandom(seed, 'staff', post);
    let person: Staff | undefined;
    for (const year of YEARS) {
      if (!person || random.chance(0.08)) {
        person = { ...personOf(random, district, staff.length + 1, year), role, school, years: [] };
        staff.push(person);
      }
      person.years = [...person.years, year];
      holders.set(`${post}/${year}`, person);
    }
  };
  fill('superintendent', 'SUPERINTENDENT', null);
  for (const school of schools) {
    for (const role of ['PRINCIPAL', 'COUNSELOR', 'NURSE', 'AIDE'] as const)
      fill(`${school.number}/${role}`, role, school);
    const ordinals = groups.filter((group) => group.school === school).map((group) => group.ordinal);
    const blocks = Math.floor(Math.max(0, ...ordinals) / 6) + 1;
    for (let block = 0; block < blocks; block++) {
      for (let slot = 0; slot < SLOTS; slot++) fill(`${school.number}/teacher/${slot}/${block}`, 'TEACHER', school);
    }
  }
  // The last posts, so that the numbers of all others stay what they were.
  for (const school of schools) fill(`${school.number}/SPECIAL_EDUCATION_TEACHER`, 'SPECIAL_EDUCATION_TEACHER', school);
  const holder = (post: string) => {
    const person = holders.get(post);
    if (!person) throw new Error(`Nobody holds the post ${post}`);
    return person;
  };
  const teacherOf: TeacherOf = ({ school, year, ordinal }, slot) =>
    holder(`${school.number}/teacher/${slot}/${Math.floor(ordinal / 6)}/${year.year}`);
  const principalOf = (school: School, year = CURRENT_YEAR) => holder(`${school.number}/PRINCIPAL/${year}`);
  return { staff, teacherOf, principalOf };
}

function personOf(random: Random, district: DistrictPlace, number: number, year: number) {
  const sex = random.weighted<Sex>([
    ['F', 65],
    ['M', 35],
  ]);
  const first = random.pick(sex === 'F' ? GIRLS : BOYS);
  const last = random.pick(random.chance(0.15) ? HARD_SURNAMES : SURNAMES);
  const isFirstYearOnRecord = year === elementAt(YEARS, 0);
  return {
    number,
    name: { first, middle: random.chance(0.4) ? random.pick(sex === 'F' ? GIRLS : BOYS) : null, last, suffix: null },
    title: random.pick(sex === 'F' ? ['Ms.', 'Mrs.', 'Dr.'] : ['Mr.', 'Mr.', 'Dr.']),
    sex,
    race: random.weighted<Race>([
      ['WHITE', 60],
      ['HISPANIC', 20],
      ['BLACK', 12],
      ['ASIAN', 8],
    ]),
    birthDate: plusDays('1962-01-01', random.integer(0, 365 * 38)),
    email: `staff${number}@${district.domain}`,
    phone: phoneNumber(random, district.areaCode),
    hired: `${year - 1 - (isFirstYearOnRecord ? random.integer(0, 18) : 0)}-08-01`,
  };
}
