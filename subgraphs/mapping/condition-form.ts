import { z } from 'zod';
import { columnForm } from './reference';

export const scalarForm = z.union([z.string(), z.number(), z.boolean()]);
const parameterForm = z.strictObject({ parameter: z.string() });
const operandForm = z.union([scalarForm, parameterForm]);

export type Operand = z.infer<typeof operandForm>;
export type Matcher =
  | z.infer<typeof scalarForm>
  | null
  | z.infer<typeof scalarForm>[]
  | { not: Matcher }
  | {
      above?: Operand | undefined;
      atLeast?: Operand | undefined;
      below?: Operand | undefined;
      atMost?: Operand | undefined;
    }
  | { column: string }
  | { parameter: string };
const matcherForm: z.ZodType<Matcher> = z.lazy(() =>
  z.union([
    scalarForm,
    z.null(),
    z.array(scalarForm).min(1),
    z.strictObject({ not: matcherForm }),
    z
      .strictObject({
        above: operandForm.optional(),
        atLeast: operandForm.optional(),
        below: operandForm.optional(),
        atMost: operandForm.optional(),
      })
      .refine((bounds) => Object.keys(bounds).length > 0, 'Expected above, atLeast, below or atMost'),
    z.strictObject({ column: columnForm }),
    parameterForm,
  ]),
);

/** `any` of several conditions, or all of the columns' matchers. */
export type Condition = { any: Condition[] } | Record<string, Matcher>;
export const conditionForm: z.ZodType<Condition> = z.lazy(() =>
  z.union([z.strictObject({ any: z.array(conditionForm).min(1) }), z.record(columnForm, matcherForm)]),
);
