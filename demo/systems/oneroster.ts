import type { Population } from '../population';
import type { Table } from '../table';
import { addClasses } from './oneroster/classes';
import { addCalendar } from './oneroster/calendar';
import { filesOf } from './oneroster/files';
import { addMarks } from './oneroster/marks';
import { addPeople } from './oneroster/people';
import { addRoles } from './oneroster/roles';

/** A district as it exports itself every night as OneRoster 1.2 CSV: this school year, and nobody who left before it. */
export function onerosterTables(population: Population): Table[] {
  const files = filesOf();
  addCalendar(files, population);
  addPeople(files, population);
  addRoles(files, population);
  addClasses(files, population);
  addMarks(files, population);
  return Object.values(files);
}
