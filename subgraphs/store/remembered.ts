import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { refusal } from '../../schema/errors';
import type { Viewer } from '../../schema/viewer';
import { mostFor, type Ceilings } from '../policy/ceilings';
import type { OptedOut } from '../policy/opted-out';
import { answered } from './answered';
import { ceilingsIn, countsOf } from './ceilings';
import { optOutsIn, type OptOuts } from './opt-outs';
import type { Store } from './store';

/** What a district asks its store for each request. A store that does not answer is a refusal: nothing is shown without it. */
export interface Remembered {
  readonly optOuts: OptOuts;
  /** What families have refused, as it stands now. */
  optedOut(this: void, viewer: Viewer): Promise<OptedOut>;
  hasCeiling(this: void, viewer: Viewer): boolean;
  /** Why the viewer may not be shown these students: they would be too many within the hour. */
  tooMany(this: void, viewer: Viewer, students: ReadonlySet<string>): Promise<GraphQLError | undefined>;
}

export interface Remembering {
  readonly district: string;
  readonly ceilings: Ceilings;
  readonly log: Logger;
  readonly clock: () => Date;
}

export function rememberedIn(store: Store, { district, ceilings, log, clock }: Remembering): Remembered {
  const optOuts = optOutsIn(store, clock);
  const { admit } = ceilingsIn(store, clock);
  const countsFor = (viewer: Viewer) => countsOf(viewer, mostFor(ceilings, viewer));
  return {
    optOuts,
    hasCeiling: (viewer) => countsFor(viewer).length > 0,
    optedOut: (viewer) => answered(() => optOuts.optedOut(viewer), { district, log }),
    tooMany: async (viewer, students) => {
      const counts = countsFor(viewer);
      if (counts.length === 0 || students.size === 0) return undefined;
      const most = await answered(() => admit(counts, students), { district, log });
      return most === undefined ? undefined : refusal('CEILING_REACHED', { district, most });
    },
  };
}
