import type { Deliveries } from './deliveries';
import type { ProblemCode } from './problem';

/** Which delivery answers, and why not the one that lies in the folder: for people, without a value. */
export interface DeliveryState {
  /** The day that the answers are true for. */
  readonly asOf: string | undefined;
  readonly rows: Readonly<Record<string, number>>;
  readonly held: HeldState | null;
}
export interface HeldState {
  readonly since: string;
  readonly problems: readonly { readonly code: ProblemCode; readonly reason: string }[];
  /** What to accept when it is as it should be; nothing when it is not whole. */
  readonly accept: string | null;
}

export function deliveryState({ current, held }: Deliveries): DeliveryState {
  const files = Object.entries(current?.description.files ?? {});
  return {
    asOf: current?.description.day,
    rows: Object.fromEntries(files.map(([name, { rows }]) => [name, rows])),
    held: held
      ? {
          since: held.since.toISOString(),
          problems: held.problems.map(({ code, message }) => ({ code, reason: message })),
          accept: held.mayBeAccepted ? (held.delivery ?? null) : null,
        }
      : null,
  };
}
