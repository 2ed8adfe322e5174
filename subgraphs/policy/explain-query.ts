import {
  astFromValue,
  getNamedType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type ValueNode,
} from 'graphql';
import type { Category } from '../../schema/categories';
import { objectType, type Contract } from '../../schema/contract';
import { orderField } from '../../schema/requested-order';
import type { Viewer } from '../../schema/viewer';
import { derivationOf } from '../derived';
import { daysToldBy } from '../plan/filter-right';
import { selectedFields, type Request, type SelectedField } from '../plan/selection';
import { namesSeveral } from '../plan/several-students';
import type { AccessSettings } from './access';
import { aboutNoStudent } from './row';
import { rule } from './rule';

/** What decides about one thing that a query asks for. */
export interface Decision {
  /** `Student.birthDate`; `StudentFilter.birthDate` and `StudentOrderField.BIRTH_DATE` for what is filtered and ordered by. */
  readonly coordinate: string;
  readonly category: Category;
  readonly ruling: 'ALLOWED' | 'REFUSED';
  readonly relationships: readonly string[];
  /** The row that allows or forbids; nothing where no row speaks. */
  readonly rows: readonly string[];
  readonly reason: string;
}

/**
 * Which rows decide about everything that a query asks for, before anybody has looked at a student. Something that is asked for
 * of one student and of several is told twice, where that makes a difference.
 */
export function explainQuery(
  { rows, raised }: Pick<AccessSettings, 'rows' | 'raised'>,
  contract: Contract,
  viewer: Pick<Viewer, 'role' | 'purpose' | 'app'>,
  request: Request,
): Decision[] {
  const { schema, categories, entities } = contract;
  const decisions = new Map<string, Decision>();
  const root = objectType(schema, schema.getRootType(request.operation.operation)?.name ?? 'Query');
  const several = namesSeveral(contract, request);
  for (const one of selectedFields(request, root.name, request.operation.selectionSet.selections))
    explainField(root, one, several || one.node.name.value !== 'student');
  return [...decisions.values()];

  function explainField(parent: GraphQLObjectType, { node, selections }: SelectedField, onList: boolean): void {
    const field = parent.getFields()[node.name.value];
    if (field === undefined) return;
    const read = [field.name, ...(derivationOf(parent.name, field.name)?.of ?? [])];
    decide(
      `${parent.name}.${field.name}`,
      read.map((one) => `${parent.name}.${one}`),
      onList,
    );
    for (const argument of node.arguments ?? []) explainArgument(field, argument, onList);
    const target = getNamedType(field.type);
    if (!isObjectType(target)) return;
    // Records of their own, such as a section, lead to whoever is tied to them: to several students.
    const beyond = onList || (entities.has(target.name) && target.name !== 'Student');
    for (const one of selectedFields(request, target.name, selections)) explainField(target, one, beyond);
  }

  /** To filter and to order by something is to read it. */
  function explainArgument({ args }: GraphQLField<unknown, unknown>, { name, value }: ArgumentNode, onList: boolean) {
    const type = args.find((one) => one.name === name.value)?.type;
    if (type === undefined) return;
    const types = new TypeInfo(schema, type);
    visit(
      withVariables(request, type, value),
      visitWithTypeInfo(types, {
        [Kind.OBJECT_FIELD]: (node) => {
          const input = getNamedType(types.getParentInputType())?.name ?? '';
          const read = fieldsRead(input.replace(/Filter$/, ''), node.name.value);
          decide(`${input}.${node.name.value}`, [`${input}.${node.name.value}`, ...read], onList);
        },
        [Kind.ENUM]: (node) => {
          const named = getNamedType(types.getInputType())?.name ?? '';
          const read = fieldsRead(named.replace(/OrderField$/, ''), orderField(node.value));
          decide(`${named}.${node.value}`, [`${named}.${node.value}`, ...read], onList);
        },
      }),
    );
  }

  /** The fields of a type that somebody reads who filters by a name. */
  function fieldsRead(name: string, field: string): string[] {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [];
    return (field in type.getFields() ? [field] : daysToldBy(type, field)).map((one) => `${name}.${one}`);
  }

  /** One decision for each category of what is read at these coordinates. */
  function decide(coordinate: string, reading: readonly string[], onList: boolean): void {
    const needed = reading.flatMap((one) => [categories.get(one), ...(raised.get(one) ?? [])]);
    for (const category of new Set(needed)) {
      if (category === undefined) continue;
      const { allowing, forbidding, refused } = rule(rows, viewer, category, onList && !aboutNoStudent.has(category));
      const ruling = refused === undefined ? 'ALLOWED' : 'REFUSED';
      const whole = refused === undefined ? [] : forbidding.filter(({ reason }) => reason === refused);
      decisions.set(`${coordinate} ${category} ${ruling}`, {
        coordinate,
        category,
        ruling,
        relationships: [...new Set(allowing.map(({ relationship = 'none' }) => relationship))],
        rows: (refused === undefined ? [...allowing, ...forbidding] : whole).map(({ id }) => id),
        reason: refused ?? allowing.map(({ reason }) => reason).join(' '),
      });
    }
  }
}

/** What stands in a variable is asked for as what stands in the query. */
function withVariables({ schema, variables }: Request, type: GraphQLInputType, value: ValueNode): ValueNode {
  const types = new TypeInfo(schema, type);
  return visit(
    value,
    visitWithTypeInfo(types, {
      [Kind.VARIABLE]: ({ name }) => {
        const wanted = types.getInputType();
        return wanted ? (astFromValue(variables[name.value], wanted) ?? { kind: Kind.NULL }) : undefined;
      },
    }),
  );
}
