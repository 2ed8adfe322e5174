import DataLoader from 'dataloader';
import {
  execute,
  getArgumentValues,
  getNamedType,
  GraphQLError,
  Kind,
  OperationTypeNode,
  print,
  type DocumentNode,
  type FieldNode,
} from 'graphql';
import { objectType, type Contract } from '../schema/contract';
import { refusal } from '../schema/errors';
import { parseId, type Id } from '../schema/id';
import { planConnection } from './plan/connection';
import type { PlanContext } from './plan/plan-context';
import { planRecords } from './plan/records';
import type { Request, SelectedField } from './plan/selection';
import { namesSeveral } from './plan/several-students';
import { keyOf, linkText, readRows, type Reading } from './rows';
import { pathOf, shapeConnection, shapeObject, type Path, type Shaped, type Shaping } from './shape';
import { together } from './together';

/** What the root fields of one request are answered with. */
export interface Answering {
  readonly contract: Contract;
  readonly request: Request & { readonly document: DocumentNode };
  readonly context: PlanContext;
  readonly reading: Reading;
  readonly shaping: Shaping;
}

/** One root field of the request: a list, a record by id, entities, or something about the schema itself. */
export function rootAnswers(answering: Answering): (field: SelectedField) => Promise<unknown> {
  const { contract, request } = answering;
  const query = objectType(contract.schema, 'Query');
  const record = recordLoader(answering);
  const onList = namesSeveral(contract, request);
  return async (field) => {
    const name = field.node.name.value;
    if (name === '__typename') return request.operation.operation === OperationTypeNode.QUERY ? query.name : 'Mutation';
    if (name.startsWith('__') || name === '_service') return aboutSchema(answering, field.node);
    const definition = query.getFields()[name];
    if (!definition) throw new Error(`Query has no ${name}`);
    const args = getArgumentValues(definition, field.node, request.variables);
    if (name === '_entities') return entities(record, field, args['representations'], contract, onList);
    const type = getNamedType(definition.type).name;
    if (contract.entities.has(type))
      return record({
        id: parseId(String(args['id']), type),
        onList,
        field,
        path: { before: undefined, key: field.key },
      });
    return list(answering, field, args, type);
  };
}

async function list(
  { context, request, reading, shaping }: Answering,
  field: SelectedField,
  args: Readonly<Record<string, unknown>>,
  type: string,
): Promise<Shaped | null> {
  // A list that names districts, and not this one, has nothing from here.
  const districts = args['districts'];
  if (Array.isArray(districts) && !districts.includes(context.district)) throw refusal('UNKNOWN_DISTRICT', {});
  const plan = planConnection(context, request, field, args, type);
  if (plan === undefined) return null;
  const rows = await readRows(reading, plan.read, field.node.name.value);
  return shapeConnection(shaping, plan, rows, { before: undefined, key: field.key });
}

interface Wanted {
  readonly id: Id;
  /** Several students are asked for: in this request, or in the list that this record is for. */
  readonly onList: boolean;
  readonly field: Pick<SelectedField, 'selections'>;
  readonly path: Path;
}

/** Records by id: all that one request wants of a type with the same selection are read in one statement. */
function recordLoader({
  contract,
  context,
  request,
  reading,
  shaping,
}: Answering): (wanted: Wanted) => Promise<Shaped | null> {
  const group = (type: string, field: Wanted['field'], onList: boolean) =>
    new DataLoader<Wanted, Shaped | null, string>(
      async (wanted) => {
        const plan = planRecords(
          context,
          request,
          objectType(contract.schema, type),
          field,
          wanted.map(({ id }) => id.key),
          onList,
        );
        if (plan === undefined) return wanted.map(() => null);
        const { rows, children } = await readRows(reading, plan.read, type);
        const found = new Map(rows.map((row) => [keyOf(plan.read, row), row]));
        return wanted.map(({ id, path }) => {
          const row = found.get(linkText(id.key));
          return row === undefined ? null : shapeObject(shaping, plan.shape, row, children, path);
        });
      },
      { cache: false },
    );
  const groups = new Map<string, ReturnType<typeof group>>();
  const texts = new Map<Wanted['field']['selections'], string>();
  return (wanted) => {
    if (wanted.id.district !== context.district) return Promise.resolve(null);
    const { selections } = wanted.field;
    const text = texts.get(selections) ?? selections.map(print).join(' ');
    texts.set(selections, text);
    const { id, onList } = wanted;
    const signature = `${id.type} ${onList} ${text}`;
    const loader = groups.get(signature) ?? group(id.type, wanted.field, onList);
    groups.set(signature, loader);
    return loader.load(wanted);
  };
}

const MOST_REPRESENTATIONS = 200;

/** Entities in the order asked: null for what is not here, and an error at its place for what is no id. */
async function entities(
  record: (wanted: Wanted) => Promise<Shaped | null>,
  field: SelectedField,
  representations: unknown,
  { entities: types }: Contract,
  several: boolean,
): Promise<(Shaped | null | GraphQLError)[]> {
  if (!Array.isArray(representations)) throw refusal('MALFORMED_REPRESENTATION', {});
  if (representations.length > MOST_REPRESENTATIONS)
    throw refusal('TOO_MANY_REPRESENTATIONS', { most: MOST_REPRESENTATIONS });
  return together(
    representations.map(async (representation: Record<string, unknown> | null, index) => {
      const path: Path = { before: { before: undefined, key: field.key }, key: index };
      const { __typename: type, id, ofList } = representation ?? {};
      if (typeof type !== 'string' || !types.has(type) || typeof id !== 'string')
        return refusal('MALFORMED_REPRESENTATION', {}, pathOf(path));
      try {
        return await record({ id: parseId(id, type), onList: several || ofList === true, field, path });
      } catch (error) {
        if (error instanceof GraphQLError)
          return new GraphQLError(error.message, { path: pathOf(path), extensions: error.extensions });
        throw error;
      }
    }),
  );
}

/** Introspection and the subgraph's SDL need no data: graphql-js answers them. */
async function aboutSchema({ contract, request }: Answering, node: FieldNode): Promise<unknown> {
  const operation = { ...request.operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [node] } as const };
  const definitions = request.document.definitions.map((definition) =>
    definition === request.operation ? operation : definition,
  );
  const document = {
    ...request.document,
    definitions: definitions.filter(
      (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === operation,
    ),
  };
  const { data } = await execute({
    schema: contract.schema,
    document,
    variableValues: request.variables,
  });
  return data?.[(node.alias ?? node.name).value] ?? null;
}
