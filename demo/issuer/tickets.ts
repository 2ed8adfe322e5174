import { randomBytes } from 'node:crypto';

/** Something that a random text stands for, once: an authorization code, a refresh token that is changed at each use. */
export interface Tickets<T> {
  issue(this: void, value: T): string;
  /** Undefined where the ticket is none, was taken before, or is too old. */
  take(this: void, ticket: string): T | undefined;
}

const MOST = 1000;

export function tickets<T>(lifetimeSeconds: number, clock: () => Date): Tickets<T> {
  const open = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    issue: (value) => {
      // The oldest goes: nobody can fill the memory by asking.
      const [oldest] = open.keys();
      if (open.size >= MOST && oldest !== undefined) open.delete(oldest);
      const ticket = randomBytes(24).toString('base64url');
      open.set(ticket, { value, until: clock().getTime() + lifetimeSeconds * 1000 });
      return ticket;
    },
    take: (ticket) => {
      const known = open.get(ticket);
      open.delete(ticket);
      return known !== undefined && known.until >= clock().getTime() ? known.value : undefined;
    },
  };
}
