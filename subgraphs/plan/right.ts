import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Category } from '../../schema/categories';
import { refusal } from '../../schema/errors';
import { implies, isRefused, isTied, type Granted, type Refused } from '../policy/access';
import { aboutNoStudent } from '../policy/row';
import { derivationOf } from '../derived';
import type { PlanContext } from './plan-context';
import type { Filter } from './read';
import { tellsOfStudents, type Subject } from './subject';

/** The right to read something: refused, or given for the students that meet each of these rulings as well. */
export type Right = RefusedRight | { readonly under: readonly Granted[] };
export type RefusedRight = Refused & {
  readonly category: Category;
  /** It is given of other students, and these lack it. */
  readonly lacking?: Granted;
};

export const isRefusedRight = (right: Right): right is RefusedRight => 'refused' in right;

/** Whose records are read, and what the way to them has asked for already. */
export interface Reader {
  readonly subject: Subject | undefined;
  readonly under: readonly Granted[];
  /** Rows bring their student with them: a ruling on students can be asked for there. */
  readonly bringsStudents?: boolean;
}

/** The right to what stands at a coordinate of the contract, such as `Student.birthDate`. */
export const rightTo = (context: PlanContext, coordinate: string, reader: Reader): Right =>
  rightToAll(context, categoriesOf(context, coordinate), reader);

/** The right to a field: what it says, and what it is made of. */
export function fieldRight(
  context: PlanContext,
  { subject }: { readonly subject: Subject | undefined },
  type: GraphQLObjectType,
  { name, type: promised }: GraphQLField<unknown, unknown>,
  under: readonly Granted[],
): Right {
  const target = getNamedType(promised);
  const bringsStudents = isObjectType(target) && tellsOfStudents(target);
  const made = derivationOf(type.name, name)?.of ?? [];
  const categories = [name, ...made].flatMap((field) => categoriesOf(context, `${type.name}.${field}`));
  return rightToAll(context, categories, { subject, under, bringsStudents });
}

/** The right to a field within embedded objects: `birthPlace.country` of a Student. */
export function pathRight(
  context: PlanContext,
  { subject }: { readonly subject: Subject | undefined },
  type: GraphQLObjectType,
  path: readonly string[],
  under: readonly Granted[],
): Right {
  return rightToAll(context, categoriesAlong(context, type, path), { subject, under });
}

function categoriesAlong(
  context: PlanContext,
  type: GraphQLObjectType,
  [name = '', ...further]: readonly string[],
): Category[] {
  const target = getNamedType(type.getFields()[name]?.type);
  const below = further.length > 0 && isObjectType(target) ? categoriesAlong(context, target, further) : [];
  return [...categoriesOf(context, `${type.name}.${name}`), ...below];
}

/** The weightiest word for why a field is withheld: its own category. */
export const categoryOf = (
  context: PlanContext,
  type: GraphQLObjectType,
  { name }: { readonly name: string },
): Category => categoriesOf(context, `${type.name}.${name}`)[0] ?? '';

/** The categories of a coordinate: that of the contract, and those that the district has added. */
export function categoriesOf({ access }: PlanContext, coordinate: string): readonly Category[] {
  const own = access.categories.get(coordinate);
  if (own === undefined) throw new Error(`no category on ${coordinate}`);
  return [own, ...(access.raised.get(coordinate) ?? [])];
}

/** A right to several categories at once: all are needed. */
export function rightToAll(context: PlanContext, categories: readonly Category[], reader: Reader): Right {
  const under: Granted[] = [];
  for (const category of new Set(categories)) {
    const { subject, bringsStudents = false } = reader;
    const onList = aboutNoStudent.has(category) ? false : (subject?.onList ?? true);
    const ruling = context.access.of(category, onList);
    if (isRefused(ruling)) return { ...ruling, category };
    if (implies([...(subject?.held ?? []), ...reader.under, ...under], ruling)) continue;
    if (!subject && !bringsStudents) return { category, refused: `${category} is told of students only.` };
    if (subject?.lacking.some((one) => implies([ruling], one))) return { category, refused: LACKING, lacking: ruling };
    subject?.onAsked?.(ruling);
    under.push(ruling);
  }
  return { under };
}

const LACKING = 'It may be read of other students only.';

/** Rulings as a condition on the rows of a read; nothing when there are none. */
export const condition = (subject: Subject | undefined, under: readonly Granted[]): Filter | undefined =>
  under.length === 0 || !subject ? undefined : subject.onRows({ all: under.map(({ students }) => students) });

/** Notes what the viewer asked for and may not see, or may see of some students only. It tells nothing of any row. */
export function withhold(context: PlanContext, path: string, category: Category, reason: string): void {
  context.withheld.set(path, { path, category, reason });
}

/**
 * The same for a field that is given for some of the students. That only what families have refused sets them apart is not noted: it
 * would tell that somebody has.
 */
export function withholdSome(
  context: PlanContext,
  path: string,
  category: Category,
  { under, held }: { readonly under: readonly Granted[]; readonly held: readonly Granted[] },
): void {
  const ties = [...new Set(under.filter((one) => !isTied(held, one)).flatMap((one) => [...(one.ties ?? [])]))];
  if (ties.length > 0)
    withhold(context, path, category, `Only of students to whom the viewer has this tie: ${ties.join(' or ')}.`);
}

/** To filter and to order by something is to read it. */
export const refusedUse = (field: string, use: 'filter by' | 'order by', { refused }: RefusedRight) =>
  refusal('FIELD_WITHHELD', { field, use, reason: refused });
