import { type GraphiQLProps } from 'graphiql';
import { Kind, parse, type ExecutionResult } from 'graphql';
import { accessToken, signOut } from './session';

/** Sends one operation to the gateway that served this page. */
export const ask: GraphiQLProps['fetcher'] = async (operation, options) => {
  const operationName = nameIn(operation.query, operation.operationName);
  const token = await accessToken();
  const answer = await fetch('graphql', {
    method: 'POST',
    headers: {
      ...{ accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ ...operation, operationName }),
  });
  if (answer.status === 401) signOut('The gateway does not take the token (any more).');
  return resultIn(await answer.text(), answer.status);
};

/** Right after a change of tabs GraphiQL may still hold the name of the other tab's operation; such a name is left out. */
function nameIn(query: string, operationName: string | null | undefined): string | undefined {
  try {
    const operations = parse(query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    return operations.find((each) => each.name?.value === operationName)?.name?.value;
  } catch {
    return operationName ?? undefined;
  }
}

function resultIn(text: string, status: number): ExecutionResult {
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    throw new Error(`The gateway answered with status ${status} and no GraphQL result.`);
  }
}
