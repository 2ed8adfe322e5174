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
};
/** Asked for by their own tests: codes, and what has a student of its own below it. */
const LEFT_OUT = ['sourceCodes', 'district', 'responsibleDistrict', 'optOuts', 'student'];
const DEPTH = 4;

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
  return wishesOf(field.type, depth - 1).map((below) => ({ field, below }));
}

function fieldsOf(type: string, depth: number): Field[] {
  const known = (types.get(type) ?? []).filter(
    ({ name, needsArguments }) => !LEFT_OUT.includes(name) && !needsArguments && (ENOUGH[type]?.includes(name) ?? true),
  );
  return depth > 1 ? known : known.filter(isLeaf);
}

const isLeaf = ({ type }: Field): boolean => enums.has(type) || !types.has(type);
