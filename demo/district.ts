import { populationOf } from './population';
import { edfiTables } from './systems/edfi';
import { onerosterTables } from './systems/oneroster';
import { opensisTables } from './systems/opensis';
import { rosariosisTables } from './systems/rosariosis';
import type { Table } from './table';

export type System = 'opensis' | 'rosariosis' | 'edfi' | 'oneroster';

export interface DistrictWish {
  system: System;
  /** The same seed, name and size give the same rows, byte for byte. */
  seed: string;
  /** Name of the district; invented from the seed when left out. */
  name?: string;
  /** Students on the books, those who left in the last two years included. */
  students?: number;
  /** Rows of class attendance for each student, where the system keeps the present too (openSIS, RosarioSIS). */
  attendanceRowsPerStudent?: number;
}

export interface InventedDistrict {
  system: System;
  name: string;
  /** The schema that holds the tables, where the system has its own. */
  schema: string | null;
  tables: Table[];
}

export function inventDistrict(wish: DistrictWish): InventedDistrict {
  const { system, seed, name, students = 1000, attendanceRowsPerStudent = 40 } = wish;
  const population = populationOf({ seed, name, students });
  const rows = Math.round(students * attendanceRowsPerStudent);
  const tables = {
    opensis: () => opensisTables(population, rows),
    rosariosis: () => rosariosisTables(population, rows),
    edfi: () => edfiTables(population),
    oneroster: () => onerosterTables(population),
  };
  return {
    system,
    name: population.district.name,
    schema: system === 'edfi' ? 'edfi' : null,
    tables: tables[system](),
  };
}
