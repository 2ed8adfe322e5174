import type { GraphQLError } from 'graphql';
import type { Contract } from '../../schema/contract';
import { refusal } from '../../schema/errors';
import { layOut, type Completeness, type Page } from './connection';
import { fetchDetails } from './details';
import { canBeFixed, presented, type DistrictError } from './district-error';
import type { Undertaking } from './ask';
import type { ListField } from './list-field';
import { readListing, type Listing } from './listing';
import type { Part } from './part';
import { advance, cursorAt } from './position';
import { gatherPage, type Gathered } from './probe';

/** The road of one list. Throws a refusal for arguments that cannot be answered. */
export async function answerList(undertaking: Undertaking, contract: Contract, list: ListField): Promise<Part> {
  const listing = readListing(undertaking, contract, list);
  // With one district in play nothing is thrown away, so one round for whole rows is right however costly they are.
  const costly = listing.asked.length > 1 ? list.costly : undefined;
  const gathered = await gatherPage(undertaking, listing, costly?.keys ?? list.whole);
  const complete = costly ? await fetchDetails(undertaking, gathered, costly) : gathered;
  return present(undertaking, list, listing, complete);
}

function present(
  { report }: Undertaking,
  { field, connection }: ListField,
  listing: Listing,
  gathered: Gathered,
): Part {
  const path = [field.key];
  const completeness = completenessOf(listing, gathered);
  const errors = listErrors(gathered).map((error) => presented(error, path));
  for (const district of listing.removed) report.missing(district, 'REMOVED', 0);

  const failed = (more: readonly GraphQLError[]): Part => ({
    key: field.key,
    value: null,
    errors: [...errors, ...more],
  });
  if (!completeness.exact && listing.requiresAll)
    return failed([refusal('INCOMPLETE', { missing: completeness.missing.length }, path)]);
  if (completeness.answered === 0 && gathered.missing.size > 0 && errors.length > 0) return failed([]);

  for (const { district } of gathered.rows) report.delivered(district, 1);
  const { value, errors: inside } = layOut(connection, pageOf(listing, gathered, completeness), path);
  return { key: field.key, value, errors: [...errors, ...inside] };
}

function pageOf(listing: Listing, { rows, missing, reached, more, total }: Gathered, completeness: Completeness): Page {
  const { order, compare, standing, asked } = listing;
  const answered = new Set(asked.filter((district) => !missing.has(district)));
  const cursorAfter = (last: typeof reached) => cursorAt(order, advance(standing, { asked, answered, last }, compare));
  const start = rows[0];
  return {
    rows,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: standing.main !== null,
      startCursor: start ? cursorAfter(start.position) : null,
      endCursor: cursorAfter(reached),
    },
    totalCount: total,
    completeness,
    cursorOf: ({ position }) => cursorAfter(position),
  };
}

function completenessOf({ asked, removed }: Listing, { missing }: Gathered): Completeness {
  const absent = [
    ...[...missing].map(([district, { missing: reason }]) => ({ district, reason })),
    ...removed.map((district) => ({ district, reason: 'REMOVED' as const })),
  ].sort((a, b) => (a.district < b.district ? -1 : 1));
  const all = asked.length + removed.length;
  return { exact: absent.length === 0, asked: all, answered: all - absent.length, missing: absent };
}

/** Of districts that are missing, what the application or the district can mend; the rest is told by `completeness`. */
function listErrors({ missing, errors }: Gathered): DistrictError[] {
  const ofMissing = [...missing.values()].flatMap(({ errors: all }) => {
    return all.filter((error) => canBeFixed(error) || error.code === 'DISTRICT_ANSWER_INVALID');
  });
  const seen = new Set<string>();
  return [...ofMissing, ...errors].filter(({ message }) => !seen.has(message) && seen.add(message));
}
