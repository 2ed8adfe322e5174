import { z } from 'zod';
import { codesForm } from './codes-form';
import { lookedUpForm } from './looked-up-form';
import { madeTableForm } from './made-table-form';
import { joinNameForm, tableForm } from './reference';
import { scalarForm } from './value-form';

export const engineNames = ['mysql', 'postgres', 'sqlite'] as const;

export const presetForm = z.strictObject({
  extends: z
    .string()
    .optional()
    .describe('The preset that this one differs from: its name, or its path from this file.'),
  system: z.string().describe('The school system, in words.'),
  engines: z.array(z.enum(engineNames)).min(1).describe('The databases on which it runs; mysql is MariaDB too.'),
  schema: z.string().optional().describe('Where the tables are: a schema of PostgreSQL, another database of MySQL.'),
  schoolYearStarts: z
    .string()
    .regex(/^\d\d-\d\d$/, 'Expected MM-DD')
    .default('07-01')
    .describe('The day on which a school year begins, MM-DD.'),
  schoolYearOffset: z
    .number()
    .int()
    .default(0)
    .describe("What to add to the system's own number of a school year to get the calendar year in which it ends."),
  parameters: z
    .record(z.string(), scalarForm.nullable())
    .default({})
    .describe('Values that a district may set, each with the one that holds when it does not.'),
  codes: z.record(z.string(), codesForm).default({}).describe('Value maps, by their names.'),
  tables: z
    .record(joinNameForm, madeTableForm)
    .default({})
    .describe('Tables that are made out of others, by their names.'),
  columns: z
    .record(joinNameForm, lookedUpForm)
    .default({})
    .describe('Columns that are called differently at each site, by what they are called here.'),
  optional: z
    .array(tableForm)
    .default([])
    .describe('Tables that an installation may lack: one that is not there is as if it had no rows.'),
  entities: z.record(z.string(), z.unknown()).describe('Where the records of each type of the shared schema are.'),
  notHeld: z.record(z.string(), z.string()).default({}).describe('What the system does not hold, and why.'),
});
export type Preset = z.output<typeof presetForm>;
