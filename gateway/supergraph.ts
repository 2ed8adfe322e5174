import { composeServices } from '@apollo/composition';
import { parse, printSchema, visit, type DocumentNode } from 'graphql';
import { loadContract, registrySdl, type Contract } from '../schema/contract';

/** The schema that clients see, as text with its docstrings. */
export function apiSchema(contract: Contract = loadContract()): string {
  return `${printSchema(compose(contract).schema.toAPISchema().toGraphQLJSSchema())}\n`;
}

/**
 * The supergraph, composed in this process from a constant number of logical subgraphs: `districts`, however many they are,
 * and `registry`, the list of them. Registering a district changes nothing here.
 */
export function supergraphSdl(contract: Contract): string {
  return compose(contract).supergraphSdl;
}

function compose({ document }: Contract) {
  const composed = composeServices([
    // Neither is reached over the network: planned.ts has a data source for each. The loader wants an address all the same.
    { name: 'districts', url: 'local:districts', typeDefs: withoutAnnotations(document) },
    { name: 'registry', url: 'local:registry', typeDefs: withoutAnnotations(parse(registrySdl())) },
  ]);
  if (composed.errors) throw new Error(`The supergraph does not compose: ${composed.errors.map(String).join('; ')}`);
  return composed;
}

/** What our own directives say is for those who read the SDL; the supergraph routes, and needs none of it. */
const ANNOTATIONS = ['category', 'code', 'ordered'];

function withoutAnnotations(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: ({ name }) => (ANNOTATIONS.includes(name.value) ? null : undefined),
    DirectiveDefinition: ({ name }) => (ANNOTATIONS.includes(name.value) ? null : undefined),
    EnumTypeDefinition: ({ name }) => (name.value === 'Category' ? null : undefined),
  });
}
