import type { Response } from 'express';
import { createReport, type Report } from './fan-out/report';

/** What belongs to one HTTP request and is shared by all fetches made for it. */
export interface RequestContext {
  /** Aborted when the client leaves, and when the request's time is up. */
  readonly signal: AbortSignal;
  readonly report: Report;
}

export function requestContext(response: Response, deadlineSeconds: number): RequestContext {
  const controller = new AbortController();
  const deadline = setTimeout(() => controller.abort(), deadlineSeconds * 1000);
  response.on('close', () => {
    clearTimeout(deadline);
    controller.abort();
  });
  return { signal: controller.signal, report: createReport() };
}
