import { z } from 'zod';

/** What a district may set where its database is a folder of files that comes anew every night: `database: csv:FOLDER`. */
export const deliveryForm = z.strictObject({
  snapshots: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of the snapshots that answers are read from; beside the delivery when left out.'),
  lookEvery: z.number().min(1).max(86_400).default(60).describe('Seconds between two looks at the delivery.'),
  tolerance: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe("Share of a file's rows that may lead nowhere, or lack what the standard requires."),
  shrink: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe("Share of a file's rows that may be gone since the delivery before."),
  endDates: z
    .enum(['excluded', 'included'])
    .default('excluded')
    .describe('Whether an end date is the first day outside, as the standard says, or the last day itself.'),
});
