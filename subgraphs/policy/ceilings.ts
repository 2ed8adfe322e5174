import type { Role, Viewer } from '../../schema/viewer';

/**
 * How many different students somebody may look at within an hour, by role: what a working day can need, and far less than a
 * thief of a token wants. Nothing: there is no ceiling. A district's own file may lower them.
 */
export const ceilings: Readonly<Record<Role, number | undefined>> = {
  student: 1,
  guardian: 20,
  teacher: 200,
  counselor: 400,
  nurse: 400,
  'special-education': 200,
  registrar: 2500,
  principal: 2500,
  'district-admin': undefined,
  'state-agency': 50_000,
  researcher: 0,
  app: 200,
  operator: 0,
};

export type Ceilings = Readonly<Record<Role, number | undefined>>;

/** An application that acts for somebody reaches its own ceiling or that of the person, whichever is lower. */
export function ceilingOf(most: Ceilings, { role, app }: Pick<Viewer, 'role' | 'app'>): number | undefined {
  const those = [most[role], app === undefined ? undefined : most.app].filter((one) => one !== undefined);
  return those.length === 0 ? undefined : Math.min(...those);
}
