import { Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Categories, Category } from '../../schema/categories';
import type { Viewer } from '../../schema/viewer';
import type { AccessSettings } from './access';
import { aboutNoStudent } from './row';
import { rule } from './rule';

/** What decides about one thing that a query asks for. */
export interface Decision {
  /** `Student.birthDate`, or `StudentFilter.birthDate` for what is filtered by. */
  readonly coordinate: string;
  readonly category: Category;
  readonly ruling: 'ALLOWED' | 'REFUSED';
  readonly relationships: readonly string[];
  /** The row that allows or forbids; nothing where no row speaks. */
  readonly rows: readonly string[];
  readonly reason: string;
}

/**
 * Which rows decide about everything that a valid query asks for, before anybody has looked at a student. A query for several
 * students, or with two fields of Query that lead to one, is a list.
 */
export function explainQuery(
  { rows, raised }: Pick<AccessSettings, 'rows' | 'raised'>,
  schema: GraphQLSchema,
  categories: Categories,
  viewer: Pick<Viewer, 'role' | 'purpose' | 'app'>,
  document: DocumentNode,
): Decision[] {
  const decisions = new Map<string, Decision>();
  const onList = !asksForOne(document);
  const decide = (coordinate: string): void => {
    const own = categories.get(coordinate);
    if (own === undefined) return;
    for (const category of [own, ...(raised.get(coordinate) ?? [])]) {
      const { allowing, forbidding, refused } = rule(rows, viewer, category, onList && !aboutNoStudent.has(category));
      const whole = refused === undefined ? [] : forbidding.filter(({ reason }) => reason === refused);
      decisions.set(`${coordinate} ${category}`, {
        coordinate,
        category,
        ruling: refused === undefined ? 'ALLOWED' : 'REFUSED',
        relationships: [...new Set(allowing.map(({ relationship = 'none' }) => relationship))],
        rows: (refused === undefined ? [...allowing, ...forbidding] : whole).map(({ id }) => id),
        reason: refused ?? allowing.map(({ reason }) => reason).join(' '),
      });
    }
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: ({ name }) => decide(`${types.getParentType()?.name ?? ''}.${name.value}`),
      [Kind.OBJECT_FIELD]: ({ name }) => {
        const parent = types.getParentInputType();
        const type = parent && 'name' in parent ? parent.name : String(parent ?? '').replace(/[![\]]/g, '');
        decide(`${type}.${name.value}`);
      },
    }),
  );
  return [...decisions.values()];
}

/** Whether its only way to students is one student by id. */
function asksForOne({ definitions }: DocumentNode): boolean {
  const names = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : ''))
      : [],
  );
  return names.filter((name) => name === 'student').length === 1 && !names.includes('students') && !names.includes('');
}
