import type { Timer } from '../../../subgraphs/drift/next-look';

/** A timer that goes off when the test says so. */
export interface Alarm {
  readonly timer: Timer;
  /** Milliseconds until it would go off. */
  waiting(): number | undefined;
  ring(): void;
}

export function alarm(): Alarm {
  let set: { milliseconds: number; call: () => void } | undefined;
  return {
    timer: (milliseconds, call) => {
      const mine = { milliseconds, call };
      set = mine;
      return () => {
        if (set === mine) set = undefined;
      };
    },
    waiting: () => set?.milliseconds,
    ring: () => {
      const { call } = set ?? {};
      set = undefined;
      call?.();
    },
  };
}
