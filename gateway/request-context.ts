import type { Response } from 'express';
import { userOf, type AskingUser } from './door';
import { createReport, type Report } from './fan-out/report';

/** What belongs to one HTTP request and is shared by all fetches made for it. */
export interface RequestContext {
  /** Nobody, where only the schema is read. */
  readonly user: AskingUser | undefined;
  /** Aborted when the client leaves, and when the request's time is up. */
  readonly signal: AbortSignal;
  /** When the request's time is up, in milliseconds since 1970. */
  readonly deadline: number;
  readonly report: Report;
  /** The students whom its fetches have named by id so far. */
  readonly named: Set<string>;
}

export function requestContext(response: Response, deadlineSeconds: number): RequestContext {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), deadlineSeconds * 1000);
  response.on('close', () => {
    clearTimeout(timer);
    controller.abort();
  });
  const deadline = Date.now() + deadlineSeconds * 1000;
  return { user: userOf(response), signal: controller.signal, deadline, report: createReport(), named: new Set() };
}
