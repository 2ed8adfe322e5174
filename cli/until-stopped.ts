import { once } from 'node:events';

/** Resolves when the process is asked to stop, and then closes what was started, last first. */
export async function untilStopped(closings: readonly (() => Promise<void> | void)[]): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  for (const close of [...closings].reverse()) await close();
}
