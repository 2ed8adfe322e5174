import { isDuplicate } from '../sql/writable';
import type { Store } from '../store/store';
import { NONCE } from '../store/tables';

/** The nonces of signed requests: each is good once, also across a restart. */
export interface Nonces {
  /** Whether the nonce was not spent before; it is now. It is remembered until it `expires`. */
  spend(nonce: string, expires: Date): Promise<boolean>;
}

const SWEEP_EVERY = 60_000;

/** Keeps them in a table of the district's own store. */
export function keptNonces({ write }: Store, clock: () => Date = () => new Date()): Nonces {
  let swept = 0;

  async function sweep(): Promise<void> {
    const now = clock().getTime();
    if (now < swept + SWEEP_EVERY) return;
    swept = now;
    await write((on) => on(NONCE).where('expires', '<', now).delete());
  }

  return {
    // One statement, which the database lets succeed once: to look first and write then would let two through.
    spend: async (nonce, expires) => {
      await sweep();
      try {
        await write((on) => on(NONCE).insert({ nonce, expires: expires.getTime() }));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}
