import { ask, isMissing } from './fan-out/ask';
import { reasonOf } from './fan-out/district-error';
import type { Districts } from './fan-out/districts';
import { createReport, type DistrictReport } from './fan-out/report';

const WITHIN = 2_000;
/** Public, and answered from the district's database: a district that answers it can answer others. */
const QUESTION = { query: '{ schools(first: 1) { edges { cursor } } }', variables: {} };

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly districts: readonly Pick<DistrictReport, 'district' | 'state' | 'milliseconds'>[];
}

/** Asks every district now. */
export async function health(districts: Districts): Promise<Health> {
  const report = createReport();
  const undertaking = { districts, variables: {}, report, patience: WITHIN, signal: new AbortController().signal };
  await Promise.all(
    districts.ids().map(async (district) => {
      const reply = await ask(undertaking, district, QUESTION);
      if (!isMissing(reply) && !reply.data['schools']) report.missing(district, reasonOf(reply.errors), 0);
    }),
  );
  const states = report
    .summary()
    .districts.map(({ district, state, milliseconds }) => ({ district, state, milliseconds }));
  return { status: states.every(({ state }) => state === 'ANSWERED') ? 'ok' : 'degraded', districts: states };
}
