import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { RequestContext } from './request-context';

/** A developer gives an operation a short name; whatever else stands there, from whomever, is not for the log. */
const LONGEST_NAME = 100;
const nameOf = (name: string | null | undefined): string | null =>
  name != null && name.length <= LONGEST_NAME ? name : null;

/** One line a request: what was asked by its name, how long it took, who answered. Never variables, never answers. */
export function requestLog(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const started = performance.now();
      return {
        willSendResponse: async ({ operationName, contextValue, errors }) => {
          const { districts } = contextValue.report.summary();
          log.info({
            operation: nameOf(operationName),
            milliseconds: Math.round(performance.now() - started),
            districts: Object.fromEntries(districts.map(({ district, state }) => [district, state])),
            ...(errors && { errors: [...new Set(errors.map(({ extensions }) => extensions['code']))] }),
          });
        },
      };
    },
  };
}
