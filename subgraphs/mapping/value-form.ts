import { z } from 'zod';
import { codesForm, type Codes } from './codes-form';
import { conditionForm, scalarForm, type Condition } from './condition-form';
import { dateForm } from './date-format';
import { columnForm } from './reference';

const modifiers = {
  codes: z.union([z.string(), codesForm]).optional(),
  date: dateForm.optional(),
  label: columnForm.optional(),
  filterable: z.boolean().optional(),
  sortable: z.boolean().optional(),
};
export interface Modifiers {
  codes?: string | Codes | undefined;
  date?: string | string[] | undefined;
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

/** The column that a value is, if it is nothing else. */
export function plainColumn(value: Value): string | undefined {
  return typeof value === 'string' ? value : 'column' in value ? value.column : undefined;
}

/** A value that is one of several: which one it is, is only known row by row. */
export const isOneOfSeveral = (value: Value): boolean =>
  typeof value === 'object' && ('firstOf' in value || 'choose' in value);
