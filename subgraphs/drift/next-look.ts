/** Calls after so many milliseconds, unless it is cancelled before; a test gives its own. */
export type Timer = (milliseconds: number, call: () => void) => () => void;

/** It keeps no process alive. */
export const timer: Timer = (milliseconds, call) => {
  const timeout = setTimeout(call, milliseconds).unref();
  return () => clearTimeout(timeout);
};

const SOON = 1_000;

export interface Schedule {
  /** Plans the next look: soon after a change, since an upgrade is seldom done at one stroke, and then less and less often. */
  after(changed: boolean): void;
  close(): void;
}

export function scheduleLooks(interval: number, timer: Timer, look: () => void): Schedule {
  let wait = interval;
  let cancel = () => {};
  let closed = false;
  return {
    after: (changed) => {
      cancel();
      if (closed) return;
      wait = Math.min(changed ? SOON : wait * 2, interval);
      cancel = timer(wait, look);
    },
    close: () => {
      closed = true;
      cancel();
    },
  };
}
