import { z } from 'zod';
import { codesForm, unlistedForm, type Codes, type Unlisted } from './codes-form';
import { conditionForm, type Condition } from './condition-form';
import { dateForm } from './date-format';
import { jsonPathForm } from './json-path';
import { columnForm } from './reference';

export const scalarForm = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof scalarForm>;

/** The two sides of an arithmetic operator. */
export type Sides = [Value | number, Value | number];

/** One way to find a value. */
type Construct =
  | { column: string }
  | { constant: Scalar }
  | { parameter: string }
  | { firstOf: Value[] }
  | { concat: Value[]; with?: string | undefined }
  | { part: number; of: Value; by: string }
  | { match: string; of: Value }
  | { json: string; of: Value }
  | { add: Sides }
  | { subtract: Sides }
  | { multiply: Sides }
  | { divide: Sides }
  | { schoolYearOf: Value }
  | { choose: { when: Condition; then: Value }[]; otherwise?: Value | undefined };

interface Dated {
  /** How a date is written, if this is one. */
  date?: string | string[] | undefined;
}
/** A value in its long form, and how a date in it is written. */
export type LongValue = Construct & Dated;
/** A column, or a value in its long form. */
export type Value = string | LongValue;

export interface Modifiers extends Dated {
  codes?: string | Codes | undefined;
  unlisted?: Unlisted | undefined;
  label?: string | undefined;
  filterable?: boolean | undefined;
  sortable?: boolean | undefined;
}
/** The value of a field: what else is said of it holds for the field as a whole, and cannot stand inside. */
export type FieldValue = string | (Construct & Modifiers);

const dated = {
  date: dateForm
    .optional()
    .describe('How a date is written, such as MM/DD/YYYY; of several ways, the first that fits.'),
};
/** What can be said of each of several values in one text. */
export const partModifiers = {
  ...dated,
  codes: z
    .union([z.string(), codesForm])
    .optional()
    .describe('What each code of the system stands for, or the name of such a map under `codes`.'),
  unlisted: unlistedForm
    .optional()
    .describe('What a code becomes that `codes` does not list: null (when left out), error, or { as: a value }.'),
  filterable: z.boolean().optional().describe('false: applications cannot filter by it.'),
};
const modifiers = {
  ...partModifiers,
  label: columnForm.optional().describe('The column that says what a code is called, for `sourceCodes`.'),
  sortable: z.boolean().optional().describe('false: applications cannot order by it.'),
};

/** The words of which each value in its long form has one. */
export const ways = [
  'column',
  'constant',
  'parameter',
  'firstOf',
  'concat',
  'part',
  'match',
  'json',
  'add',
  'subtract',
  'multiply',
  'divide',
  'schoolYearOf',
  'choose',
] as const;

const OF_FIELDS = ['codes', 'unlisted', 'label', 'filterable', 'sortable'];

/** What is said of a field as a whole, said of a part of its value. */
const misplaced = {
  error: (issue: { readonly code?: string; readonly keys?: unknown }) =>
    issue.code === 'unrecognized_keys' && [issue.keys].flat().every((key) => OF_FIELDS.includes(String(key)))
      ? 'Expected a value alone: this is said of a field as a whole'
      : undefined,
};

function constructs<Beside extends typeof dated>(beside: Beside) {
  const sides = z.tuple([z.union([z.number(), valueForm]), z.union([z.number(), valueForm])]);
  return [
    z.strictObject({ column: columnForm, ...beside }, misplaced),
    z.strictObject({ constant: scalarForm, ...beside }, misplaced),
    z.strictObject({ parameter: z.string(), ...beside }, misplaced),
    z.strictObject({ firstOf: z.array(valueForm).min(1), ...beside }, misplaced),
    z.strictObject({ concat: z.array(valueForm).min(1), with: z.string().optional(), ...beside }, misplaced),
    z.strictObject(
      {
        part: z
          .number()
          .int()
          .refine((part) => part !== 0, 'Expected 1, 2 and so on, or -1, -2 and so on from the end'),
        of: valueForm,
        by: z.string().min(1).max(20),
        ...beside,
      },
      misplaced,
    ),
    z.strictObject({ match: z.string().min(1), of: valueForm, ...beside }, misplaced),
    z.strictObject({ json: jsonPathForm, of: valueForm, ...beside }, misplaced),
    z.strictObject({ add: sides, ...beside }, misplaced),
    z.strictObject({ subtract: sides, ...beside }, misplaced),
    z.strictObject({ multiply: sides, ...beside }, misplaced),
    z.strictObject({ divide: sides, ...beside }, misplaced),
    z.strictObject({ schoolYearOf: valueForm, ...beside }, misplaced),
    z.strictObject(
      {
        choose: z.array(z.strictObject({ when: conditionForm, then: valueForm })).min(1),
        otherwise: valueForm.optional(),
        ...beside,
      },
      misplaced,
    ),
  ] as const;
}

const error = `Expected a column, or one of ${ways.join(', ')}`;

/** A value in its long form, within another or in a condition. */
export const longValueForm: z.ZodType<LongValue> = z.lazy(() =>
  z.union(constructs(dated), { error: `Expected one of ${ways.join(', ')}` }),
);
export const valueForm: z.ZodType<Value> = z.lazy(() => z.union([columnForm, ...constructs(dated)], { error }));
/** The right-hand side of a field. */
export const fieldValueForm: z.ZodType<FieldValue> = z.lazy(() =>
  z.union([columnForm, ...constructs(modifiers)], { error }),
);

/** The column that a value is, if it is nothing else. */
export function plainColumn(value: Value): string | undefined {
  return typeof value === 'string' ? value : 'column' in value ? value.column : undefined;
}

/** A value that is one of several: which one it is, is only known row by row. */
export const isOneOfSeveral = (value: Value): boolean =>
  typeof value === 'object' && ('firstOf' in value || 'choose' in value);
