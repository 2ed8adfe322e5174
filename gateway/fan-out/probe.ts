import { encodeCursor } from '../../schema/cursor';
import type { Position } from '../../schema/order';
import { readPage } from './district-page';
import type { DistrictError } from './district-error';
import { ask, isMissing, type Missing, type Undertaking } from './ask';
import type { Probe } from './list-field';
import type { Listing } from './listing';
import { merge, type Merged, type Stream } from './merge';
import { positionOf } from './position';
import { valuesFor, type PageQuestion } from './question';
import type { Row } from './row';

/** The rows of the page, and what was learned on the way. */
export interface Gathered {
  readonly rows: readonly Row[];
  /** The last row that the page accounts for. */
  readonly reached: Position | null;
  readonly more: boolean;
  readonly total: number | null;
  readonly missing: ReadonlyMap<string, Missing>;
  /** Of districts that answered, about the list as a whole. */
  readonly errors: readonly DistrictError[];
}

interface ProbedStream extends Stream<Row> {
  /** How many rows to ask for next: twice as many each time, so that few are fetched in vain and rounds stay few. */
  readonly next: number;
  readonly total: number | null;
  readonly errors: readonly DistrictError[];
  readonly missing?: Missing;
}

/**
 * Fetches as many rows of each district as the page needs, and not many more.
 *
 * A. Every district starts where it stands, with an even share of the page, doubled to be safe.
 * B. Merge; districts that may still have rows for the page are asked again, all at once, until there are none.
 * C. A district that fails is out of the page with all its rows, and the others make it up in the next round.
 */
export async function gatherPage(undertaking: Undertaking, listing: Listing, probe: Probe): Promise<Gathered> {
  const { first, asked, compare } = listing;
  const share = asked.length > 1 ? Math.max(2, Math.ceil((2 * first) / asked.length)) : first;
  let streams = asked.map((district): ProbedStream => {
    return { district, rows: [], more: true, next: share, total: null, errors: [] };
  });
  let merged = merge<Row, ProbedStream>(streams, first, compare);
  for (let question = probe.question; merged.wanting.length > 0; question = probe.again) {
    const room = new Map(merged.wanting.map(({ stream, most }) => [stream, most]));
    const rounds = streams.map(async (stream) => {
      const most = Math.min(room.get(stream) ?? 0, stream.next);
      return most > 0 ? extend(undertaking, listing, stream, most, question) : stream;
    });
    streams = await Promise.all(rounds);
    merged = merge(streams, first, compare);
  }
  return conclude(streams, merged);
}

/** The stream with up to `most` rows more, or out of the listing. */
async function extend(
  undertaking: Undertaking,
  { order, compare, standing }: Listing,
  stream: ProbedStream,
  most: number,
  question: PageQuestion,
): Promise<ProbedStream> {
  const after = stream.rows.at(-1)?.position ?? positionOf(standing, stream.district);
  const reply = await ask(undertaking, stream.district, {
    query: question.text,
    variables: {
      ...valuesFor(question, undertaking.variables),
      [question.first]: most,
      [question.after]: after && encodeCursor(order, { position: after }),
    },
  });
  const page = isMissing(reply) ? reply : readPage(reply, { question, order, compare, after, most });
  if (isMissing(page)) {
    undertaking.report.missing(stream.district, page.missing, 0);
    return { ...stream, rows: [], more: false, missing: page };
  }
  return {
    ...stream,
    rows: [...stream.rows, ...page.rows],
    more: page.more,
    next: stream.next * 2,
    total: question.total ? page.total : stream.total,
    errors: [...stream.errors, ...page.errors],
  };
}

function conclude(streams: readonly ProbedStream[], { page, more }: Merged<Row, ProbedStream>): Gathered {
  const present = streams.filter(({ missing }) => missing === undefined);
  return {
    rows: page,
    reached: page.at(-1)?.position ?? null,
    more,
    total: streams.length > 0 && present.length === 0 ? null : sum(present.map(({ total }) => total)),
    missing: new Map(streams.flatMap(({ district, missing }) => (missing ? [[district, missing]] : []))),
    errors: present.flatMap(({ errors }) => errors),
  };
}

/** Unknown as soon as one district's part is unknown: a sum without it would be wrong in silence. */
function sum(totals: readonly (number | null)[]): number | null {
  return totals.reduce((all, total) => (all === null || total === null ? null : all + total), 0);
}
