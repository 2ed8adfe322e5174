import { BOYS, EITHER, GIRLS, HARD_SURNAMES, NICKNAMES, SURNAMES } from './names';
import { seededRandom, type Random } from './random';
import { phoneNumber, streetAddress, type DistrictPlace } from './schools';
import { CURRENT_YEAR, plusDays, YEARS } from './calendar';

export type Sex = 'F' | 'M' | 'X';
export type Race = 'ASIAN' | 'BLACK' | 'HISPANIC' | 'NATIVE' | 'PACIFIC' | 'WHITE' | 'TWO';
export type Language = 'English' | 'Spanish' | 'Vietnamese' | 'Arabic' | 'Chinese' | 'Somali';
export type Relation = 'Mother' | 'Father' | 'Stepfather' | 'Grandmother' | 'Aunt' | 'Guardian' | 'Neighbor';

export interface Name {
  first: string;
  middle: string | null;
  last: string;
  suffix: string | null;
}

export interface Home {
  street: string;
  apartment: string | null;
  city: string;
  zip: string;
}

export interface Contact {
  number: number;
  name: Name;
  sex: Sex;
  relation: Relation;
  /** 1 is called first. */
  priority: number;
  livesWith: boolean;
  custody: boolean;
  emergency: boolean;
  home: Home;
  mobilePhone: string;
  workPhone: string | null;
  email: string | null;
}

/** Brothers and sisters share a household, its address and its contacts. */
export interface Household {
  number: number;
  home: Home;
  phone: string;
  contacts: readonly Contact[];
}

export interface Student {
  number: number;
  name: Name;
  nickname: string | null;
  sex: Sex;
  birthDate: string;
  race: Race;
  language: Language;
  household: Household;
  stateId: string;
  /** Begins with 9, which no real social security number does. */
  socialSecurity: string;
  email: string | null;
  /** The grade that fits this student's age in the current year; 13 and 14 have graduated. */
  grade: number;
  /** The school year in which the student came to the district, if within the years on record. */
  came: number | null;
  lunch: 'FREE' | 'REDUCED' | 'PAID';
}

const RACES = [
  ['WHITE', 40],
  ['HISPANIC', 30],
  ['BLACK', 13],
  ['ASIAN', 7],
  ['NATIVE', 4],
  ['TWO', 5],
  ['PACIFIC', 1],
] as const;
const LANGUAGES = [
  ['English', 80],
  ['Spanish', 12],
  ['Vietnamese', 3],
  ['Arabic', 2],
  ['Chinese', 2],
  ['Somali', 1],
] as const;

export function familiesOf(seed: string, district: DistrictPlace, count: number) {
  const random = seededRandom(seed, 'families');
  const households: Household[] = [];
  const students: Student[] = [];
  let contacts = 0;
  while (students.length < count) {
    const surname = random.chance(0.15) ? random.pick(HARD_SURNAMES) : random.pick(SURNAMES);
    const household = householdOf(random, district, households.length + 1, surname, () => ++contacts);
    const heritage = { race: random.weighted(RACES), language: random.weighted(LANGUAGES), lunch: lunchOf(random) };
    households.push(household);
    const children = Math.min(
      random.weighted([
        [1, 6],
        [2, 3],
        [3, 1],
      ]),
      count - students.length,
    );
    for (let child = 0; child < children; child++) {
      const number = students.length + 1;
      students.push({ ...studentOf(random, district, number, household, surname), ...heritage });
    }
  }
  return { households, students };
}

function studentOf(random: Random, district: DistrictPlace, number: number, household: Household, surname: string) {
  const sex = random.weighted<Sex>([
    ['F', 49],
    ['M', 49],
    ['X', 2],
  ]);
  const name = nameOf(random, sex, random.chance(0.92) ? surname : random.pick(SURNAMES));
  const grade = random.integer(0, 14);
  const turnsFive = CURRENT_YEAR - 1 - grade;
  return {
    number,
    name,
    nickname: random.chance(0.12) ? random.pick(NICKNAMES) : null,
    sex,
    birthDate: plusDays(`${turnsFive - 6}-09-02`, random.integer(0, 364)),
    household,
    stateId: `${district.code}${String(number * 37 + 10_000)}`,
    socialSecurity: `9${random.digits(2)}-${random.digits(2)}-${random.digits(4)}`,
    email: grade >= 6 ? `s${number}@${district.domain}` : null,
    grade,
    came: random.chance(0.12) ? random.pick(YEARS) : null,
  };
}

function householdOf(
  random: Random,
  district: DistrictPlace,
  number: number,
  surname: string,
  next: () => number,
): Household {
  const home = homeOf(random, district);
  const contact = (relation: Relation, priority: number, more: Partial<Contact> = {}): Contact => {
    const sex = relation === 'Father' || relation === 'Stepfather' ? 'M' : 'F';
    const contactNumber = next();
    return {
      number: contactNumber,
      name: nameOf(random, sex, random.chance(0.75) ? surname : random.pick(SURNAMES)),
      sex,
      relation,
      priority,
      livesWith: true,
      custody: true,
      emergency: true,
      home,
      mobilePhone: phoneNumber(random, district.areaCode),
      workPhone: random.chance(0.3) ? phoneNumber(random, district.areaCode) : null,
      email: random.chance(0.7) ? `family${contactNumber}@mail.example` : null,
      ...more,
    };
  };
  const first = contact(
    random.weighted<Relation>([
      ['Mother', 70],
      ['Father', 18],
      ['Grandmother', 7],
      ['Guardian', 5],
    ]),
    1,
  );
  const contacts = [first];
  if (first.relation === 'Mother' && random.chance(0.75)) {
    contacts.push(
      random.chance(0.7)
        ? contact('Father', 2)
        : contact('Father', 2, { livesWith: false, emergency: false, home: homeOf(random, district) }),
    );
  }
  if (random.chance(0.35)) {
    const relation = random.pick<Relation>(['Grandmother', 'Aunt', 'Neighbor', 'Stepfather']);
    const elsewhere = { livesWith: false, custody: false, home: homeOf(random, district) };
    contacts.push(contact(relation, contacts.length + 1, elsewhere));
  }
  return { number, home, phone: phoneNumber(random, district.areaCode), contacts };
}

function nameOf(random: Random, sex: Sex, last: string): Name {
  const given = () => random.pick(sex === 'F' ? GIRLS : sex === 'M' ? BOYS : EITHER);
  const suffix = sex === 'M' && random.chance(0.04) ? random.pick(['Jr.', 'II', 'III']) : null;
  return { first: given(), middle: random.chance(0.6) ? given() : null, last, suffix };
}

function homeOf(random: Random, district: DistrictPlace): Home {
  const apartment = random.chance(0.2) ? `Apt ${random.integer(1, 40)}` : null;
  return { street: streetAddress(random), apartment, city: district.city, zip: district.zip };
}

function lunchOf(random: Random): Student['lunch'] {
  return random.weighted([
    ['PAID', 50],
    ['FREE', 38],
    ['REDUCED', 12],
  ]);
}
