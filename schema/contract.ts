import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, type DocumentNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { assertCategories, type Categories } from './categories';
import type { OrderKey } from './order';
import { packageRoot } from './package-root';
import { checkScalars } from './scalars';
import { subgraphSchema } from './subgraph-schema';

/** The shared student schema as every district serves it: a Federation 2 subgraph. */
export interface Contract {
  readonly sdl: string;
  readonly document: DocumentNode;
  /** The privacy category of everything in it. */
  readonly categories: Categories;
  /** With `_entities` and `_service`, as a subgraph answers it. */
  readonly schema: GraphQLSchema;
  /** Types with ids (`@key`): their records can be asked for by id. */
  readonly entities: ReadonlySet<string>;
  /** The order in which lists of a type stand when the query asks for no other (`@ordered`). */
  readonly orders: ReadonlyMap<string, readonly OrderKey[]>;
}

/** Reads the SDL, and refuses a schema in which anything lacks its privacy category. */
export function loadContract(documents: readonly string[] = contractFiles()): Contract {
  const sdl = documents.join('\n');
  const document = parse(sdl);
  const categories = assertCategories(document);
  const withKey = objectTypes(document).filter(hasKey);
  const entities = new Set(withKey.map(({ name }) => name.value));
  return {
    sdl,
    document,
    categories,
    schema: checkScalars(subgraphSchema(document, sdl, entities)),
    entities,
    orders: new Map(objectTypes(document).flatMap((type) => orderOf(type))),
  };
}

/** The SDL files of the contract, in a stable order. */
export function contractFiles(): string[] {
  const folder = join(packageRoot, 'schema', 'sdl');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The SDL of the gateway's own logical subgraph: the list of districts, and who asks. */
export function registrySdl(): string {
  const read = (...path: string[]) => readFileSync(join(packageRoot, 'schema', ...path), 'utf8');
  return `${read('registry.graphql')}\n${enumsOf(read('sdl', 'viewer.graphql'), ['Role', 'Purpose'])}`;
}

/** An enum of two subgraphs must have the same values in both, so there is one place where they are written. */
const enumsOf = (sdl: string, names: readonly string[]): string =>
  parse(sdl)
    .definitions.filter((each) => each.kind === Kind.ENUM_TYPE_DEFINITION && names.includes(each.name.value))
    .map(print)
    .join('\n');

const objectTypes = (document: DocumentNode) =>
  document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);

type ObjectType = ReturnType<typeof objectTypes>[number];

const hasKey = ({ directives }: ObjectType) => directives?.some(({ name }) => name.value === 'key') ?? false;

function orderOf({ name, directives }: ObjectType): [string, OrderKey[]][] {
  const by = directives?.find((directive) => directive.name.value === 'ordered')?.arguments?.[0]?.value;
  if (by?.kind !== Kind.LIST) return [];
  const fields = by.values.map((value) => (value.kind === Kind.STRING ? value.value : ''));
  return [[name.value, fields.map((field) => orderKey(field))]];
}

function orderKey(field: string): OrderKey {
  return { field: field.replace(/^-/, ''), descending: field.startsWith('-'), nullsFirst: false };
}

/** The contract's type of that name; a bug of ours if there is none. */
export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (type === undefined || !('getInterfaces' in type) || !('isTypeOf' in type))
    throw new Error(`no object type ${name}`);
  return type;
}
