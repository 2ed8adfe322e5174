import { inventDistrict, type InventedDistrict as Tables, type System } from '../../demo/district';
import { loadDistrict } from '../../demo/load';
import { writeDelivery } from '../../demo/write-delivery';
import { atRest } from '../delivery/at-rest';
import { openTestDistrict, type TestDistrict } from '../district/open';
import { write } from '../district/writable';
import { freshDatabase, type Engine } from '../engines/fresh-database';

export const systems = ['opensis', 'rosariosis', 'edfi', 'oneroster'] as const satisfies readonly System[];

/**
 * The cases are asked of the three districts of the demo, smaller, of openSIS and RosarioSIS on both of their engines, and of a
 * nightly export.
 */
export const places = [
  { system: 'opensis', engine: 'mysql' },
  { system: 'opensis', engine: 'sqlite' },
  { system: 'rosariosis', engine: 'postgres' },
  { system: 'rosariosis', engine: 'mysql' },
  { system: 'edfi', engine: 'postgres' },
  { system: 'oneroster', engine: 'sqlite' },
] as const satisfies readonly { system: System; engine: Engine }[];
export type Place = (typeof places)[number];

const described = {
  opensis: { preset: 'opensis-7', district: { id: 'maple-grove', name: 'Maple Grove Unified', state: 'MN' } },
  rosariosis: {
    preset: 'rosariosis-12',
    district: { id: 'cedar-falls', name: 'Cedar Falls Community Schools', state: 'NC' },
  },
  edfi: { preset: 'ed-fi-ods-5.2', district: { id: 'harbor-city', name: 'Harbor City Schools', state: 'OR' } },
  oneroster: {
    preset: 'oneroster-1.2-csv',
    district: { id: 'willow-creek', name: 'Willow Creek Schools', state: 'ME' },
  },
} as const;

export interface InventedDistrict extends TestDistrict {
  drop(): Promise<void>;
}

/**
 * Invents a district of so many students in a database of its own, and says what its district file has to say. `change` may
 * change the tables before they are stored.
 */
export async function inventDatabase(
  { system, engine }: Place,
  students: number,
  change: (invented: Tables) => void = () => {},
) {
  const { district, preset } = described[system];
  const database = await freshDatabase(engine);
  const invented = inventDistrict({ system, seed: district.id, students, attendanceRowsPerStudent: 60 });
  change(invented);
  // The last day that the district knows of.
  const content = { district, preset, asOf: '2026-03-16' };
  if (system === 'oneroster') {
    const folder = database.url.replace(/^sqlite:\/\//, '');
    writeDelivery(folder, invented.tables);
    return { database, content: { ...content, database: `csv:${folder}` } };
  }
  await write(database, (db) => loadDistrict(db, engine, invented));
  return { database, content: { ...content, database: database.url } };
}

export async function openInvented(place: Place, students: number): Promise<InventedDistrict> {
  const { database, content } = await inventDatabase(place, students);
  const opened = await openTestDistrict(content, place.system === 'oneroster' ? { timer: atRest } : {});
  const drop = async () => {
    await opened.district.close();
    await database.drop();
  };
  return { ...opened, drop };
}
