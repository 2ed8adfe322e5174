import type { Incident, Part } from './incidents';
import { TODAY } from './calendar';
import { elementAt, seededRandom, type Random } from './random';
import type { School } from './schools';

export type Measure = 'IN_SCHOOL_SUSPENSION' | 'OUT_OF_SCHOOL_SUSPENSION' | 'COMMUNITY_SERVICE' | 'DETENTION' | 'NONE';

/** What was done with one student after an incident. */
export interface DisciplinaryAction {
  number: number;
  incident: Incident;
  part: Part;
  measures: readonly Measure[];
  date: string;
  /** In school days; null where it has no length. */
  length: number | null;
  actualLength: number | null;
  lengthDifference: 'SCHOOL_YEAR_ENDED' | 'COMPLETED_EARLY' | null;
  /** Where the student was sent, if to another school than the one that answers for it. */
  assignedSchool: School | null;
  zeroTolerance: boolean;
}

/** One for each perpetrator, and a second one now and then. */
export function disciplinaryActionsOf(
  seed: string,
  incidents: readonly Incident[],
  schools: readonly School[],
): DisciplinaryAction[] {
  const actions: DisciplinaryAction[] = [];
  for (const incident of incidents) {
    const random = seededRandom(seed, 'disciplinary action', incident.number);
    for (const part of incident.parts) {
      if (part.role !== 'PERPETRATOR') continue;
      for (let count = random.chance(0.12) ? 2 : 1; count > 0; count--) {
        actions.push({ number: actions.length + 1, incident, part, ...actionOf(random, incident, schools) });
      }
    }
  }
  return actions;
}

function actionOf(random: Random, { date, year, school, weapon }: Incident, schools: readonly School[]) {
  const measure = random.weighted<Measure>([
    ['DETENTION', 40],
    ['IN_SCHOOL_SUSPENSION', weapon ? 0 : 30],
    ['OUT_OF_SCHOOL_SUSPENSION', weapon ? 200 : 15],
    ['COMMUNITY_SERVICE', 8],
    ['NONE', weapon ? 0 : 7],
  ]);
  const length = measure === 'NONE' ? null : measure === 'DETENTION' ? 0.5 : random.integer(1, 5);
  const isShort = length !== null && length > 1 && random.chance(0.25);
  const next = year.days.filter((day) => day >= date && day <= TODAY).slice(0, 3);
  const elsewhere = schools.find((other) => other !== school);
  return {
    measures: [
      ...new Set<Measure>(random.chance(0.1) && measure !== 'NONE' ? [measure, 'COMMUNITY_SERVICE'] : [measure]),
    ],
    date: elementAt(next, random.integer(0, next.length - 1)),
    length,
    actualLength: isShort ? length - 1 : length,
    lengthDifference: isShort ? random.pick(['SCHOOL_YEAR_ENDED', 'COMPLETED_EARLY'] as const) : null,
    assignedSchool: elsewhere && measure === 'OUT_OF_SCHOOL_SUSPENSION' && random.chance(0.3) ? elsewhere : null,
    zeroTolerance: weapon !== null,
  };
}
