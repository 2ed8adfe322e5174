import { z } from 'zod';

/**
 * The mapping language: how a contract type is found in a district's tables. This file gives the form of each construct;
 * which construct may stand at a field is decided by the field's type in the contract (see resolve.ts).
 * `docs/mapping.md` and its pages show each with an example.
 */

/** `column` of the base table, or `alias.column` of a join. */
export const columnForm = z.string().regex(/^[^.\s][^.]*(\.[^.]+)?$/, 'Expected a column, or alias.column');
const orderForm = z
  .array(z.string().regex(/^-?[^-.\s][^.]*(\.[^.]+)?$/, 'Expected columns, with - for descending'))
  .min(1);

const scalarForm = z.union([z.string(), z.number(), z.boolean()]);
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

/** How dates are written in a text column. */
export const dateFormats = ['YYYY-MM-DD', 'MM/DD/YYYY', 'DD/MM/YYYY', 'YYYYMMDD', 'DD-MON-YYYY'] as const;
/** MON of a format. */
export const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
export type DateFormat = (typeof dateFormats)[number];

const modifiers = {
  codes: z.union([z.string(), codesForm]).optional(),
  date: z.enum(dateFormats).optional(),
  label: columnForm.optional(),
  filterable: z.boolean().optional(),
  sortable: z.boolean().optional(),
};
export interface Modifiers {
  codes?: string | Codes | undefined;
  date?: DateFormat | undefined;
  label?: string | undefined;
  filterable?: boolean | undefined;
  sortable?: boolean | undefined;
}

export type Value =
  | string
  | (Modifiers &
      (
        | { column: string }
        | { constant: string | number | boolean }
        | { parameter: string }
        | { firstOf: Value[] }
        | { concat: Value[]; with?: string | undefined }
        | { add: [Value, number] }
        | { choose: { when: Condition; then: Value }[]; otherwise?: Value | undefined }
      ));
export const valueForm: z.ZodType<Value> = z.lazy(() =>
  z.union(
    [
      columnForm,
      z.strictObject({ column: columnForm, ...modifiers }),
      z.strictObject({ constant: scalarForm, ...modifiers }),
      z.strictObject({ parameter: z.string(), ...modifiers }),
      z.strictObject({ firstOf: z.array(valueForm).min(1), ...modifiers }),
      z.strictObject({ concat: z.array(valueForm).min(1), with: z.string().optional(), ...modifiers }),
      z.strictObject({ add: z.tuple([valueForm, z.number().int()]), ...modifiers }),
      z.strictObject({
        choose: z.array(z.strictObject({ when: conditionForm, then: valueForm })).min(1),
        otherwise: valueForm.optional(),
        ...modifiers,
      }),
    ],
    { error: 'Expected a column, or one of column, constant, parameter, firstOf, concat, add, choose' },
  ),
);

/** When a row is in force: from a day to a day (both inclusive, each may be open), within a school year. */
export const windowForm = z.strictObject({
  from: columnForm.optional(),
  to: columnForm.optional(),
  year: valueForm.optional(),
});
export type Window = z.output<typeof windowForm>;

/** Joined column -> outer column. */
const onForm = z.record(columnForm, columnForm);

export const joinForm = z.strictObject({
  table: z.string().min(1),
  on: onForm,
  where: conditionForm.optional(),
  window: windowForm.optional(),
  /** Several rows may match: the first in this order is meant. */
  pick: orderForm.optional(),
});
export type Join = z.output<typeof joinForm>;

const fieldsForm = z.record(z.string(), z.unknown());
const sourceParts = {
  table: z.string().min(1),
  where: conditionForm.optional(),
  joins: z.record(z.string().regex(/^[a-z_][a-z0-9_]*$/i, 'Expected a plain name'), joinForm).default({}),
  window: windowForm.optional(),
};

/** Where the rows of a contract type are. */
export const sourceForm = z.strictObject({ ...sourceParts, key: z.array(columnForm).min(1), fields: fieldsForm });
/** A contract type of which the district holds one, described by constants: the district itself. */
export const constantForm = z.strictObject({ fields: fieldsForm });
export const variantsForm = z.strictObject({ variants: z.record(z.string(), sourceForm) });
export const entityForm = z.union([variantsForm, sourceForm, constantForm]);

/** A table made of the rows of several: each gives the same columns. Also the same table twice, for two columns that are two rows. */
export const unionForm = z.strictObject({
  union: z
    .array(
      z.strictObject({
        table: z.string().min(1),
        joins: sourceParts.joins,
        where: conditionForm.optional(),
        columns: z.record(z.string(), valueForm),
      }),
    )
    .min(1),
});
export type Union = z.output<typeof unionForm>;

/** From a row to the rows of another contract type: child column -> parent column. */
export const relationForm = z.strictObject({
  on: onForm,
  where: conditionForm.optional(),
  /** Only the row that is active on the day asked for. */
  current: z.boolean().default(false),
  pick: orderForm.optional(),
});
/** From a row to rows of a child table that belong to it alone. */
export const inlineForm = z.strictObject({
  ...sourceParts,
  on: onForm,
  /** For rows of a contract type that has an id. */
  key: z.array(columnForm).min(1).optional(),
  order: orderForm.optional(),
  pick: orderForm.optional(),
  fields: fieldsForm.optional(),
  value: valueForm.optional(),
});
export const listForm = z.strictObject({ list: z.array(z.unknown()).min(1) });

export const engineNames = ['mysql', 'postgres', 'sqlite'] as const;

export const presetForm = z.strictObject({
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
  tables: z.record(z.string(), unionForm).default({}),
  entities: z.record(z.string(), z.unknown()),
  notHeld: z.record(z.string(), z.string()).default({}),
});
export type Preset = z.output<typeof presetForm>;
