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
