import fc from 'fast-check';
import { enums, types, type Field } from '../oracle/contract';
import type { Wish } from '../oracle/prune';

/** Of what is about no student, these say enough: whose they are is the harness' own question. */
const ENOUGH: Readonly<Record<string, readonly string[]>> = {
  School: ['id', 'name'],
  Section: ['id', 'name'],
  Course: ['id', 'title'],
  Term: ['id', 'name'],
  Staff: ['id', 'lastName', 'highlyQualified', 'private'],
  SourceCode: ['field', 'code'],
};
/** What has a student or a district of its own below it is asked for by itself. */
const LEFT_OUT = ['district', 'responsibleDistrict', 'optOuts', 'student'];
const DEPTH = 4;

/** All of a type, as deep as anybody asks. */
export const wholeOf = (type: string, depth = DEPTH): Wish[] =>
  fieldsOf(type, depth).map((field) => ({ field, below: isLeaf(field) ? [] : wholeOf(field.type, depth - 1) }));

/** A field of each category that there is below a type, and no more. */
export function oneOfEachCategory(type: string): Wish[] {
  const seen = new Set<string>();
  const some = (wishes: readonly Wish[]): Wish[] =>
    wishes.flatMap(({ field, below }) => {
      const isNew = !seen.has(field.category);
      if (below.length === 0) return isNew && seen.add(field.category) ? [{ field, below }] : [];
      const inner = some(below);
      return inner.length > 0 ? [{ field, below: inner }] : [];
    });
  return some(wholeOf(type));
}

/** What may be selected of a type, at random: the fields of the contract, not those that somebody thought of. */
export function wishesOf(type: string, depth = DEPTH): fc.Arbitrary<Wish[]> {
  const some = fieldsOf(type, depth).map((field) => wishFor(field, depth));
  return fc
    .array(fc.oneof(...some), { minLength: 1, maxLength: depth === DEPTH ? 6 : 4 })
    .map((wishes) =>
      wishes.filter(({ field }, index) => wishes.findIndex((one) => one.field.name === field.name) === index),
    );
}

function wishFor(field: Field, depth: number): fc.Arbitrary<Wish> {
  if (isLeaf(field)) return fc.constant({ field, below: [] });
  const below = wishesOf(field.type, depth - 1);
  if (!field.cut) return below.map((below) => ({ field, below }));
  const count = fc.integer({ min: 1, max: 4 });
  const cut = fc.oneof(
    fc.constant({}),
    count.map((first) => ({ first })),
    count.map((last) => ({ last })),
  );
  return fc.record({ field: fc.constant(field), below, cut });
}

function fieldsOf(type: string, depth: number): Field[] {
  const known = (types.get(type) ?? []).filter(
    ({ name, needsArguments }) => !LEFT_OUT.includes(name) && !needsArguments && (ENOUGH[type]?.includes(name) ?? true),
  );
  return depth > 1 ? known : known.filter(isLeaf);
}

const isLeaf = ({ type }: Field): boolean => enums.has(type) || !types.has(type);
