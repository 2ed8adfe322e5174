import { pino, type Logger } from 'pino';

/** One JSON line an event, on standard error: standard output is for people. */
export const log: Logger = pino(
  { level: process.env['LOG_LEVEL'] ?? 'info' },
  pino.destination({ dest: 2, sync: true }),
);
