import { buildASTSchema, concatAST, extendSchema, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';

/**
 * The contract with what Federation 2 asks of a subgraph (https://www.apollographql.com/docs/graphos/reference/federation/subgraph-specific-fields):
 * `_service`, `_entities`, and the directives that the SDL uses. Written out here because the library that adds them loads
 * code under the Elastic License, which a district has no need of.
 */
export function subgraphSchema(contract: DocumentNode, sdl: string, entities: Iterable<string>): GraphQLSchema {
  // `extend schema @link` speaks to whoever composes; a schema that is run has nothing to extend yet.
  const definitions = contract.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  const directives = parse(`
    directive @link(url: String!, as: String, import: [link__Import]) repeatable on SCHEMA
    directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
    scalar link__Import
    scalar federation__FieldSet
  `);
  const fields = parse(`
    scalar _Any
    union _Entity = ${[...entities].join(' | ')}
    type _Service { sdl: String }
    extend type Query {
      _entities(representations: [_Any!]!): [_Entity]!
      _service: _Service!
    }
  `);
  const schema = extendSchema(buildASTSchema(concatAST([{ ...contract, definitions }, directives])), fields);
  const service = schema.getQueryType()?.getFields()['_service'];
  if (service) service.resolve = () => ({ sdl });
  return schema;
}
