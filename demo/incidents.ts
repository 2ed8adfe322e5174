import { TODAY, type SchoolYear } from './calendar';
import type { Enrollment } from './enrollments';
import type { Student } from './families';
import { elementAt, seededRandom, type Random } from './random';
import type { School } from './schools';

export type Behavior = 'FIGHT' | 'BULLYING' | 'THEFT' | 'VANDALISM' | 'DISRUPTION' | 'TOBACCO' | 'WEAPON';
export type IncidentRole = 'PERPETRATOR' | 'VICTIM' | 'WITNESS' | 'REPORTER';
export type Place = 'CLASSROOM' | 'HALLWAY' | 'CAFETERIA' | 'PLAYGROUND' | 'BUS' | 'RESTROOM' | 'ONLINE';

/** One student's part in an incident; a student may have two, such as the victim who also reported it. */
export interface Part {
  student: Student;
  enrollment: Enrollment;
  role: IncidentRole;
  /** What the student did; empty unless a perpetrator. */
  behaviors: readonly Behavior[];
}

export interface Incident {
  number: number;
  school: School;
  year: SchoolYear;
  date: string;
  time: string | null;
  place: Place;
  behaviors: readonly Behavior[];
  /** In the words of whoever wrote it down, who names the students. */
  account: string;
  reporter: 'STAFF' | 'STUDENT' | 'PARENT';
  weapon: 'KNIFE' | 'OTHER_OBJECT' | null;
  reportedToPolice: boolean;
  /** In US dollars; null where nothing was damaged. */
  cost: number | null;
  /** Empty where nobody knows who it was. */
  parts: readonly Part[];
}

/** How many students have which part: from and to. */
type Cast = Partial<Record<IncidentRole, readonly [number, number]>>;

const CASTS: Record<Behavior, Cast> = {
  FIGHT: { PERPETRATOR: [2, 3], WITNESS: [0, 2] },
  BULLYING: { PERPETRATOR: [1, 2], VICTIM: [1, 1], WITNESS: [0, 2] },
  THEFT: { PERPETRATOR: [1, 1], VICTIM: [1, 2] },
  VANDALISM: { PERPETRATOR: [0, 3] },
  DISRUPTION: { PERPETRATOR: [1, 1] },
  TOBACCO: { PERPETRATOR: [1, 2] },
  WEAPON: { PERPETRATOR: [1, 1], VICTIM: [0, 1], WITNESS: [1, 3] },
};
const ROLES = ['PERPETRATOR', 'VICTIM', 'WITNESS'] as const;
const FREQUENCIES = [
  ['DISRUPTION', 35],
  ['FIGHT', 22],
  ['BULLYING', 18],
  ['THEFT', 10],
  ['VANDALISM', 8],
  ['TOBACCO', 5],
  ['WEAPON', 2],
] as const;
const PLACES: readonly Place[] = ['CLASSROOM', 'HALLWAY', 'CAFETERIA', 'PLAYGROUND', 'BUS', 'RESTROOM', 'ONLINE'];

/** In a year about one incident for 14 students of a school, but two at least. */
export function incidentsOf(seed: string, enrollments: readonly Enrollment[]): Incident[] {
  const incidents: Incident[] = [];
  for (const here of membersOf(enrollments)) {
    const { school, year } = elementAt(here, 0);
    const random = seededRandom(seed, 'incident', school.number, year.year);
    const days = year.days.filter((day) => day <= TODAY);
    for (let count = Math.max(2, Math.round(here.length / 14)); count > 0; count--) {
      const date = elementAt(days, random.integer(0, days.length - 1));
      const present = here.filter(({ entry, exit }) => entry <= date && date <= (exit ?? TODAY));
      incidents.push({ number: incidents.length + 1, school, year, date, ...incidentOf(random, present) });
    }
  }
  return incidents;
}

function incidentOf(random: Random, present: readonly Enrollment[]) {
  const main = random.weighted(FREQUENCIES);
  const behaviors = random.chance(0.15) && main !== 'DISRUPTION' ? [main, 'DISRUPTION' as const] : [main];
  const parts = partsOf(random, main, behaviors, present);
  const damage = main === 'VANDALISM' || (main === 'THEFT' && random.chance(0.5));
  return {
    time: random.chance(0.8)
      ? `${String(random.integer(8, 15)).padStart(2, '0')}:${random.pick(['05', '20', '45'])}`
      : null,
    place: random.pick(PLACES),
    behaviors,
    account: `${main.toLowerCase()}: ${parts.map(({ student: { name } }) => `${name.first} ${name.last}`).join(', ')}`,
    reporter: parts.some(({ role }) => role === 'REPORTER')
      ? ('STUDENT' as const)
      : random.pick(['STAFF', 'STAFF', 'PARENT'] as const),
    weapon: main === 'WEAPON' ? random.pick(['KNIFE', 'OTHER_OBJECT'] as const) : null,
    reportedToPolice: main === 'WEAPON' || (main === 'THEFT' && random.chance(0.3)),
    cost: damage ? random.integer(15, 900) : null,
    parts,
  };
}

/** Nobody is drawn for two parts; a victim or witness may also be the one who reported it. */
function partsOf(
  random: Random,
  main: Behavior,
  behaviors: readonly Behavior[],
  present: readonly Enrollment[],
): Part[] {
  const left = [...present];
  const parts: Part[] = [];
  for (const role of ROLES) {
    const [least, most] = CASTS[main][role] ?? [0, 0];
    for (let count = random.integer(least, most); count > 0 && left.length > 0; count--) {
      const [enrollment] = left.splice(random.integer(0, left.length - 1), 1);
      if (!enrollment || parts.some(({ student }) => student === enrollment.student)) continue;
      const { student } = enrollment;
      parts.push({ student, enrollment, role, behaviors: role === 'PERPETRATOR' ? behaviors : [] });
      if (role !== 'PERPETRATOR' && random.chance(0.2))
        parts.push({ student, enrollment, role: 'REPORTER', behaviors: [] });
    }
  }
  return parts;
}

/** Enrollments by school and year. */
function membersOf(enrollments: readonly Enrollment[]): Enrollment[][] {
  const members = new Map<string, Enrollment[]>();
  for (const enrollment of enrollments) {
    const key = `${enrollment.year.year}/${enrollment.school.number}`;
    members.set(key, [...(members.get(key) ?? []), enrollment]);
  }
  return [...members.values()];
}
