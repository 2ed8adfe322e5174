import type { RequestHandler, Response } from 'express';
import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { OTHER_GATEWAY } from '../schema/limits';
import { remembered } from '../schema/limits/remembered';
import type { FanOut } from './fan-out/answer';
import type { RequestContext } from './request-context';
import { presentable, wording } from './fan-out/wording';

const body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Serves the fan-out as a plain Federation 2 subgraph, so that any federation gateway can stand in front. It asks for nothing
 * but graphql-js: the Apollo packages are not on this road.
 */
export function subgraphHandler(fanOut: FanOut, contextOf: (response: Response) => RequestContext): RequestHandler {
  const read = documentReader(fanOut.contract.schema);
  return async (request, response) => {
    const given = body.safeParse(request.body);
    if (!given.success) {
      const error = new GraphQLError('The body must be JSON with a `query`.', { extensions: { code: 'BAD_REQUEST' } });
      response.status(400).json({ errors: [presentable(error)] });
      return;
    }
    const { query, operationName, variables } = given.data;
    const document = read(query);
    if (Array.isArray(document)) {
      response.status(400).json({ errors: document.map((error) => presentable(wording(error))) });
      return;
    }
    const asked = { document, operationName, variables: variables ?? {} };
    const { user, ...own } = contextOf(response);
    const { data, errors, report } = await fanOut.execute({ ...asked, ...own, token: user?.token });
    response.json({ data, errors: errors?.map(presentable), extensions: { rollcall: report.summary() } });
  };
}

/** Parses and validates a text once. */
function documentReader(schema: GraphQLSchema): (text: string) => DocumentNode | GraphQLError[] {
  const documents = remembered<DocumentNode>();
  return (text) => {
    const known = documents.get(text);
    if (known !== undefined) return known;
    try {
      const document = parse(text, { maxTokens: OTHER_GATEWAY.tokens });
      const errors = validate(schema, document);
      if (errors.length > 0) return [...errors];
      documents.set(text, document);
      return document;
    } catch (error) {
      return [wording(error)];
    }
  };
}
