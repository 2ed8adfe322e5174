import {
  astFromValue,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type SelectionNode,
} from 'graphql';
import type { Category } from '../../schema/categories';
import type { Contract } from '../../schema/contract';
import { orderField } from '../../schema/requested-order';
import type { Viewer } from '../../schema/viewer';
import { namesSeveral } from '../plan/several-students';
import { selectedFields, type Request, type SelectedField } from '../plan/selection';
import type { AccessSettings } from './access';
import { aboutNoStudent } from './row';
import { rule } from './rule';

/** What decides about one thing that a query asks for. */
export interface Decision {
  /** `Student.birthDate`, `StudentFilter.birthDate` for what is filtered by, `StudentOrderField.BIRTH_DATE` for an order. */
  readonly coordinate: string;
  readonly category: Category;
  readonly ruling: 'ALLOWED' | 'REFUSED';
  readonly relationships: readonly string[];
  /** The row that allows or forbids; nothing where no row speaks. */
  readonly rows: readonly string[];
  readonly reason: string;
}

/**
 * Which rows decide about everything that a query asks for, before anybody has looked at a student. What the same field is on a
 * list of students and for one of them may be two decisions.
 */
export function explainQuery(
  { rows, raised }: Pick<AccessSettings, 'rows' | 'raised'>,
  contract: Contract,
  viewer: Pick<Viewer, 'role' | 'purpose' | 'app'>,
  request: Request,
): Decision[] {
  const decisions = new Map<string, Decision>();
  const several = namesSeveral(contract, request);
  const root = contract.schema.getRootType(request.operation.operation)?.name ?? 'Query';
  for (const field of selectedFields(request, root, request.operation.selectionSet.selections)) {
    // As the plan has it: one student by id is one, and whatever else leads to students is a list of them.
    const onList = several || field.node.name.value !== 'student';
    for (const coordinate of coordinatesUnder(request, field)) decide(coordinate, onList);
  }
  return [...decisions.values()];

  function decide(coordinate: string, onList: boolean): void {
    const own = contract.categories.get(coordinate);
    const further = raised.get(readBy(coordinate)) ?? [];
    for (const category of new Set([...(own === undefined ? [] : [own]), ...further])) {
      const { allowing, forbidding, refused } = rule(rows, viewer, category, onList && !aboutNoStudent.has(category));
      const whole = refused === undefined ? [] : forbidding.filter(({ reason }) => reason === refused);
      const decision: Decision = {
        coordinate,
        category,
        ruling: refused === undefined ? 'ALLOWED' : 'REFUSED',
        relationships: [...new Set(allowing.map(({ relationship = 'none' }) => relationship))],
        rows: (refused === undefined ? [...allowing, ...forbidding] : whole).map(({ id }) => id),
        reason: refused ?? allowing.map(({ reason }) => reason).join(' '),
      };
      decisions.set(JSON.stringify(decision), decision);
    }
  }
}

/** The field that is read by filtering or ordering with this: `Student.birthDate`. */
const readBy = (coordinate: string): string =>
  coordinate
    .replace(/^(\w+)OrderField\.(\w+)$/, (_, type: string, constant: string) => `${type}.${orderField(constant)}`)
    .replace(/^(\w+)Filter\./, '$1.');

/** Everything that is asked for under one field of the root: fields, and the inputs and enum values of their arguments. */
function coordinatesUnder(request: Request, field: SelectedField): string[] {
  const found: string[] = [];
  const types = new TypeInfo(request.schema);
  visit(
    withValues(request, alone(request, field)),
    visitWithTypeInfo(types, {
      [Kind.FIELD]: ({ name }) => void found.push(`${types.getParentType()?.name ?? ''}.${name.value}`),
      [Kind.OBJECT_FIELD]: ({ name }) => void found.push(`${nameOf(types.getParentInputType())}.${name.value}`),
      [Kind.ENUM]: ({ value }) => void found.push(`${nameOf(types.getInputType())}.${value}`),
    }),
  );
  return found;
}

const nameOf = (type: GraphQLInputType | null | undefined): string => getNamedType(type)?.name ?? '';

/** The operation with this field alone, and the fragments that it leads to. */
function alone({ operation, fragments }: Request, { node, selections }: SelectedField): DocumentNode {
  const whole = node.selectionSet ? { ...node, selectionSet: { ...node.selectionSet, selections } } : node;
  const asked = { ...operation, selectionSet: { ...operation.selectionSet, selections: [whole] } };
  const document = { kind: Kind.DOCUMENT, definitions: [asked, ...Object.values(fragments)] } as const;
  return Object.values(separateOperations(document))[0] ?? document;
}

/** What stands in a variable is asked for as what stands in the query; what @skip and @include leave out is not asked for. */
function withValues({ schema, variables }: Request, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const isLeftOut = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;
  const unlessLeftOut = (node: SelectionNode) => (isLeftOut(node) ? null : undefined);
  return visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: unlessLeftOut,
      [Kind.INLINE_FRAGMENT]: unlessLeftOut,
      [Kind.FRAGMENT_SPREAD]: unlessLeftOut,
      [Kind.VARIABLE_DEFINITION]: () => false,
      [Kind.VARIABLE]: ({ name }) => {
        const type = types.getInputType();
        return type ? (astFromValue(variables[name.value], type) ?? { kind: Kind.NULL }) : undefined;
      },
    }),
  );
}
