import { z } from 'zod';
import { codesForm } from './codes-form';
import { lookedUpForm } from './looked-up-form';
import { madeTableForm } from './made-table-form';
import { joinNameForm, tableForm } from './reference';
import { scalarForm } from './value-form';

export const engineNames = ['mysql', 'postgres', 'sqlite'] as const;

export const presetForm = z.strictObject({
  /** The preset that this one differs from: its name, or its path from this file. */
  extends: z.string().optional(),
  system: z.string(),
  engines: z.array(z.enum(engineNames)).min(1),
  schema: z.string().optional(),
  schoolYearStarts: z
    .string()
    .regex(/^\d\d-\d\d$/, 'Expected MM-DD')
    .default('07-01'),
  /** What to add to the system's own number of a school year to get the calendar year in which it ends. */
  schoolYearOffset: z.number().int().default(0),
  parameters: z.record(z.string(), scalarForm.nullable()).default({}),
  codes: z.record(z.string(), codesForm).default({}),
  tables: z.record(joinNameForm, madeTableForm).default({}),
  columns: z.record(joinNameForm, lookedUpForm).default({}),
  /** Tables that an installation may lack: one that is not there is as if it had no rows. */
  optional: z.array(tableForm).default([]),
  entities: z.record(z.string(), z.unknown()),
  notHeld: z.record(z.string(), z.string()).default({}),
});
export type Preset = z.output<typeof presetForm>;
