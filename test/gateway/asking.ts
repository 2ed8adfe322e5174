import { parse, validate } from 'graphql';
import { createFanOut, type FanOut } from '../../gateway/fan-out/answer';
import { createDistricts } from '../../gateway/fan-out/districts';
import type { RollcallExtension } from '../../gateway/fan-out/report';
import type { Shard } from '../../gateway/fan-out/shard';
import { contract } from './small-district';

/** A fan-out that waits for its districts for longer than any test lasts. */
export const fanOutOver = (...shards: Shard[]): FanOut => fanOutWithin(600, ...shards);

/** A fan-out that waits for its districts for so many seconds. */
export function fanOutWithin(districtSeconds: number, ...shards: Shard[]): FanOut {
  return createFanOut(contract, createDistricts(shards), { districtSeconds });
}

/** One field of each row. */
export function column(rows: unknown, field: string): unknown[] {
  return (rows as Record<string, unknown>[]).map((row) => row[field]);
}

interface Said {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
  data: any;
  errors: { message: string; path: unknown; code: unknown; district: unknown }[];
  rollcall: RollcallExtension;
}

/** Asks a fan-out and gives the answer as JSON would carry it. */
export async function askAll(
  fanOut: FanOut,
  query: string,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<Said> {
  const document = parse(query);
  expect(validate(contract.schema, document)).toEqual([]);
  const { data, errors = [], report } = await fanOut.execute({ document, variables, signal, token: 'a.b.c' });
  return {
    data: data === undefined ? undefined : JSON.parse(JSON.stringify(data)),
    errors: errors.map(({ message, path, extensions: { code, district } }) => ({ message, path, code, district })),
    rollcall: report.summary(),
  };
}
