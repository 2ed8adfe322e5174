import { ask, isMissing } from './fan-out/ask';
import { reasonOf } from './fan-out/district-error';
import type { Districts } from './fan-out/districts';
import { createReport, readLostFields, type DistrictReport, type LostField } from './fan-out/report';

const WITHIN = 2_000;
/** Public, and answered from the district's database: a district that answers it can answer others. */
const QUESTION =
  'query ($id: ID!) { schools(first: 1) { edges { cursor } } district(id: $id) { unavailable { field reason } } }';

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly districts: readonly DistrictHealth[];
}

export interface DistrictHealth extends Pick<DistrictReport, 'district' | 'state' | 'milliseconds'> {
  /** What its database does not have of all that it maps, as it says itself. */
  readonly unavailable?: readonly LostField[];
}

/** Asks every district now. */
export async function health(districts: Districts): Promise<Health> {
  const report = createReport();
  const undertaking = { districts, variables: {}, report, patience: WITHIN, signal: new AbortController().signal };
  const lost = new Map<string, LostField[]>();
  await Promise.all(
    districts.ids().map(async (id) => {
      const reply = await ask(undertaking, id, { query: QUESTION, variables: { id } });
      if (isMissing(reply)) return;
      if (!reply.data['schools']) report.missing(id, reasonOf(reply.errors), 0);
      lost.set(id, unavailableIn(reply.data['district']));
    }),
  );
  const states = report.summary().districts.map(({ district, state, milliseconds }): DistrictHealth => {
    const unavailable = lost.get(district) ?? [];
    return { district, state, milliseconds, ...(unavailable.length > 0 && { unavailable }) };
  });
  const well = states.every(({ state, unavailable }) => state === 'ANSWERED' && unavailable === undefined);
  return { status: well ? 'ok' : 'degraded', districts: states };
}

const unavailableIn = (district: unknown): LostField[] =>
  typeof district === 'object' && district !== null && 'unavailable' in district
    ? readLostFields(district.unavailable)
    : [];
