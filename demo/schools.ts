import { SCHOOL_NAMES, STREETS, TOWNS } from './names';
import { elementAt, seededRandom, type Random } from './random';

export type Level = 'ELEMENTARY' | 'MIDDLE' | 'HIGH';

export interface DistrictPlace {
  /** Six digits, as a state numbers its districts. */
  code: string;
  name: string;
  domain: string;
  city: string;
  state: string;
  zip: string;
  areaCode: string;
  address: string;
  phone: string;
}

export interface School {
  number: number;
  name: string;
  shortName: string;
  level: Level;
  /** Grades taught, kindergarten being 0. */
  grades: readonly number[];
  address: string;
  city: string;
  zip: string;
  phone: string;
}

export const PERIODS = [1, 2, 3, 4, 5, 6].map((period) => ({
  period,
  start: `${String(7 + period).padStart(2, '0')}:10`,
  end: `${String(8 + period).padStart(2, '0')}:00`,
}));

/** Of 15 students on the books 6, 3 and 4 are in these levels today; the other two have graduated. */
const LEVELS = [
  { level: 'ELEMENTARY', title: 'Elementary School', grades: [0, 1, 2, 3, 4, 5], share: 6 / 15, size: 450 },
  { level: 'MIDDLE', title: 'Middle School', grades: [6, 7, 8], share: 3 / 15, size: 600 },
  { level: 'HIGH', title: 'High School', grades: [9, 10, 11, 12], share: 4 / 15, size: 1200 },
] as const;

export function schoolsOf(seed: string, name: string | undefined, students: number) {
  const random = seededRandom(seed, 'schools');
  const district = districtOf(random, name);
  const schools: School[] = [];
  for (const { level, title, grades, share, size } of LEVELS) {
    for (let count = Math.max(1, Math.ceil((students * share) / size)); count > 0; count--) {
      const number = schools.length + 1;
      const namedAfter = elementAt(SCHOOL_NAMES, (number * 7 + district.code.charCodeAt(5)) % SCHOOL_NAMES.length);
      const again = schools.filter((school) => school.name.startsWith(namedAfter) && school.level === level).length;
      const full = `${namedAfter}${again > 0 ? ` ${again + 1}` : ''} ${title}`;
      schools.push({
        number,
        name: full,
        shortName: full.replace(/[^A-Z0-9]/g, ''),
        level,
        grades,
        address: streetAddress(random),
        city: district.city,
        zip: district.zip,
        phone: phoneNumber(random, district.areaCode),
      });
    }
  }
  return { district, schools };
}

function districtOf(random: Random, given: string | undefined): DistrictPlace {
  const name = given ?? `${random.pick(TOWNS)} School District`;
  const city = name.replace(/ (Unified|Public|Independent|Area|City|County|School|Schools|District|ISD|USD)\b/g, '');
  const areaCode = random.pick(['217', '319', '505', '608', '701', '785']);
  return {
    code: `${random.integer(10, 98)}${random.integer(1000, 9999)}`,
    name,
    domain: `${city.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example.org`,
    city,
    state: random.pick(['CO', 'IL', 'KS', 'NM', 'TX', 'WI']),
    zip: `${random.integer(50, 79)}${random.digits(3)}`,
    areaCode,
    address: streetAddress(random),
    phone: phoneNumber(random, areaCode),
  };
}

export function streetAddress(random: Random): string {
  return `${random.integer(1, 999)} ${random.pick(STREETS)}`;
}

/** Numbers 555-0100 to 555-0199 are kept for fiction. */
export function phoneNumber(random: Random, areaCode: string): string {
  return `${areaCode}-555-01${random.digits(2)}`;
}
