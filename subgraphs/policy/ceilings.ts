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

/** The ceilings of a viewer: of the person, whatever acts for the person, and of the application that does; undefined is none. */
export interface Most {
  readonly person: number | undefined;
  readonly app: number | undefined;
}

export const mostFor = (most: Ceilings, { role, app }: Pick<Viewer, 'role' | 'app'>): Most => ({
  person: most[role],
  app: app === undefined ? undefined : most.app,
});
