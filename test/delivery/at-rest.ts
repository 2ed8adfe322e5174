import type { Timer } from '../../subgraphs/drift/next-look';

/** For a district whose files nobody touches: it does not wait for them to come to rest, and never looks at them again. */
export const atRest: Timer = (milliseconds, call) => {
  if (milliseconds <= 3_000) call();
  return () => undefined;
};
