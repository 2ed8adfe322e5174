import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { TODAY } from '../../demo/calendar';
import { demoDistricts, districtFileOf } from '../../demo/demo-districts';
import { populationOf } from '../../demo/population';
import { numbersOf } from '../../demo/systems/rosariosis/numbers';
import type { Place } from '../cases/invented-district';

/** How the demo's district of this system maps its caseloads, beyond its preset. */
export function ownCaseloads({ system }: Place): object {
  const demo = demoDistricts.find((one) => one.system === system);
  const file = demo ? (parse(readFileSync(districtFileOf(demo), 'utf8')) as Record<string, unknown>) : {};
  const { columns = {}, tables = {}, entities = {} } = file as Record<string, Record<string, unknown>>;
  const { Caseload } = entities;
  return Caseload === undefined ? {} : { columns, tables, entities: { Caseload } };
}

/** Who was given to whom today, as it was invented: ids of students, with those of staff. */
export function inventedCaseloads({ system }: Place, district: string, students: number): Map<string, string[]> {
  const population = populationOf({ seed: district, students });
  const { staff: numberOf } = numbersOf(population);
  const given = new Map<string, string[]>();
  for (const { student, staff, begin, end } of population.caseloads) {
    if (begin > TODAY || (end !== null && end < TODAY)) continue;
    // RosarioSIS tells a person by the first of the numbers that the person was given.
    const key = system === 'rosariosis' ? numberOf(Math.min(...staff.years), staff) : staff.number;
    const id = `${district}:student:${student.number}`;
    given.set(id, [...(given.get(id) ?? []), `${district}:staff:${key}`]);
  }
  return given;
}
