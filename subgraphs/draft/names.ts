import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../schema/package-root';
import type { Kind } from './holds';
import type { Telling } from './telling';

/** By which names the records and fields of the contract are known: fields.yaml, read. */
export interface EntityNames {
  readonly nouns: ReadonlySet<string>;
  readonly tables: Names;
  /** `demographics.sex` -> its names. */
  readonly fields: ReadonlyMap<string, FieldNames>;
}

export interface Names {
  readonly sure: readonly WordSet[];
  readonly maybe: readonly WordSet[];
}
export type FieldNames = Names & { readonly holds: Kind; readonly told?: Telling | undefined };
/** The words of a name, whose order does not count. */
export type WordSet = ReadonlySet<string>;

/** Columns that tell one thing of several kinds: the telephones of a person. */
export interface ListNames {
  /** The contract's codes for what each is for. */
  readonly enum: string;
  readonly column: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, string>;
}

const namesForm = z.array(z.string().transform((text): WordSet => new Set(text.split(' '))));
const fieldForm = z.strictObject({
  sure: namesForm.default([]),
  maybe: namesForm.default([]),
  holds: z.string().transform((kind) => kind as Kind),
  told: z
    .string()
    .transform((telling) => telling as Telling)
    .optional(),
});
const entityForm = z.strictObject({
  nouns: z.array(z.string()).transform((words): WordSet => new Set(words)),
  tables: z.strictObject({ sure: namesForm, maybe: namesForm }),
  fields: z.record(z.string(), fieldForm).transform((fields) => new Map(Object.entries(fields))),
});
const listForm = z.strictObject({
  enum: z.string(),
  column: z.array(z.string()).transform((words): WordSet => new Set(words)),
  may: z.array(z.coerce.string()).transform((words): WordSet => new Set(words)),
  types: z.record(z.string(), z.string()).transform((types) => new Map(Object.entries(types))),
});
const addressForm = z
  .strictObject({ types: z.record(z.string(), z.string()).transform((types) => new Map(Object.entries(types))) })
  .catchall(namesForm);

const { phones, emails, addresses, ...entities } = parse(
  readFileSync(join(packageRoot, 'subgraphs', 'draft', 'fields.yaml'), 'utf8'),
) as Record<string, unknown>;

export const phoneNames: ListNames = listForm.parse(phones);
export const emailNames: ListNames = listForm.parse(emails);
const { types: addressTypes, ...addressParts } = addressForm.parse(addresses);
export { addressTypes };
/** street, city, ... -> its names. */
export const addressNames: ReadonlyMap<string, readonly WordSet[]> = new Map(Object.entries(addressParts));

const known = new Map(Object.entries(z.record(z.string(), entityForm).parse(entities)));
export type EntityName =
  | 'Student'
  | 'School'
  | 'Enrollment'
  | 'Contact'
  | 'Staff'
  | 'Course'
  | 'Section'
  | 'SectionEnrollment'
  | 'Term'
  | 'Grade'
  | 'AttendanceEvent';

export function namesOf(entity: EntityName): EntityNames {
  const names = known.get(entity);
  if (!names) throw new Error(`fields.yaml does not name ${entity}`);
  return names;
}

/** Every word for a kind of record, and the people of a family besides. */
export const allNouns: WordSet = new Set([
  ...[...known.values()].flatMap(({ nouns }) => [...nouns]),
  ...['mother', 'father', 'family', 'person', 'child', 'emergency'],
]);

export const isOneOf = (words: WordSet, sets: readonly WordSet[]): boolean =>
  sets.some((set) => set.size === words.size && [...set].every((word) => words.has(word)));
