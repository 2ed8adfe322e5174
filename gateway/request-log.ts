import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { RequestContext } from './request-context';

/** One line a request: what was asked by its name, how long it took, who answered. Never variables, never answers. */
export function requestLog(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const started = performance.now();
      return {
        willSendResponse: async ({ operationName, contextValue, errors }) => {
          const { districts } = contextValue.report.summary();
          log.info({
            operation: operationName ?? null,
            milliseconds: Math.round(performance.now() - started),
            districts: Object.fromEntries(districts.map(({ district, state }) => [district, state])),
            ...(errors && { errors: [...new Set(errors.map(({ extensions }) => extensions['code']))] }),
          });
        },
      };
    },
  };
}
