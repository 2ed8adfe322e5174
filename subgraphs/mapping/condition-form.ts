import { z } from 'zod';
import { columnForm } from './reference';
import { longValueForm, scalarForm, type LongValue, type Scalar } from './value-form';

/** What a value is compared with: a constant, or another value in its long form, such as { column } or { parameter }. */
export type Operand = Scalar | LongValue;
const operandForm: z.ZodType<Operand> = z.lazy(() => z.union([scalarForm, longValueForm]));

export interface Bounds {
  above?: Operand | undefined;
  atLeast?: Operand | undefined;
  below?: Operand | undefined;
  atMost?: Operand | undefined;
}

/** A code that a value map of the mapping lists; with `as`, one that it translates to this, or to one of these. */
export interface Listed {
  listed: string;
  as?: Scalar | Scalar[] | undefined;
}

/** What a value has to be. */
export type Matcher =
  | Scalar
  | null
  | Scalar[]
  | { not: Matcher }
  | Bounds
  | { startsWith: string }
  | { contains: string }
  /** One of the parts of a text is this, or one of these. */
  | { has: Scalar | Scalar[]; by: string }
  | Listed
  | { column: string }
  | { parameter: string };
const matcherForm: z.ZodType<Matcher> = z.lazy(() =>
  z.union(
    [
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
      z.strictObject({ startsWith: z.string().min(1) }),
      z.strictObject({ contains: z.string().min(1) }),
      z.strictObject({ has: z.union([scalarForm, z.array(scalarForm).min(1)]), by: z.string().max(20) }),
      z.strictObject({
        listed: z.string(),
        as: z.union([scalarForm, z.array(scalarForm).min(1)]).optional(),
      }),
      z.strictObject({ column: columnForm }),
      z.strictObject({ parameter: z.string() }),
    ],
    {
      error:
        'Expected a constant, null, a list of constants, or one of not, above, atLeast, below, atMost, startsWith, contains, has, listed, column, parameter',
    },
  ),
);

/** `any` or `all` of several conditions, a matcher for a value, or one for each column. */
export type Condition =
  { any: Condition[] } | { all: Condition[] } | { value: LongValue; is: Matcher } | Record<string, Matcher>;
export const conditionForm: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ any: z.array(conditionForm).min(1) }),
    z.strictObject({ all: z.array(conditionForm).min(1) }),
    z.strictObject({ value: longValueForm, is: matcherForm }),
    z.record(columnForm, matcherForm),
  ]),
);
