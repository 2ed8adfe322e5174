import type { Logger } from 'pino';
import { withoutText } from '../schema/without-text';

/**
 * A bug that nobody catches ends the process. Node would print the error with all that it says, which may be a row of a database:
 * the log is told where it happened and what kind it is.
 */
export function lastWords(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ error: withoutText(error) }, 'a bug that nobody caught: the process ends');
    process.exit(1);
  });
}
