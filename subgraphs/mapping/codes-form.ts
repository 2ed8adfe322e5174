import { z } from 'zod';

const qualityForm = z.enum(['EXACT', 'BROADER', 'NARROWER']);
export const codesForm = z.record(
  z.string(),
  z.union([
    z.string().transform((as) => ({ as, quality: 'EXACT' as const })),
    z.boolean().transform((as) => ({ as, quality: 'EXACT' as const })),
    z.strictObject({ as: z.union([z.string(), z.boolean()]), quality: qualityForm.default('EXACT') }),
  ]),
);
export type Codes = z.output<typeof codesForm>;

/** What a code becomes that the value map does not list: nothing, an error, or one value for all of them. */
export const unlistedForm = z.union(
  [
    z.null(),
    z.literal('error'),
    z.strictObject({ as: z.union([z.string(), z.boolean()]), quality: qualityForm.default('BROADER') }),
  ],
  { error: 'Expected null, error, or { as: a value }' },
);
export type Unlisted = z.output<typeof unlistedForm>;
