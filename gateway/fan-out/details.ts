import { reasonOf } from './district-error';
import { isMissing, type Missing, type Undertaking } from './ask';
import { group } from './group';
import type { CostlyRows } from './list-field';
import type { Place } from './place';
import type { Gathered } from './probe';
import { fetchRecords } from './records';
import type { Checked, Row } from './row';

/**
 * The second phase of a costly list: the details of the rows on the page, from the districts that hold them, in one question
 * each. A row that has gone since the first phase drops out; a district that fails now is missing with all its rows.
 */
export async function fetchDetails(
  undertaking: Undertaking,
  gathered: Gathered,
  costly: CostlyRows,
): Promise<Gathered> {
  const holders = [...group(gathered.rows, ({ district }) => district)];
  const answers = await Promise.all(holders.map(([district, rows]) => detailsOf(undertaking, district, rows, costly)));
  const failed = answers.filter(isMissing);
  for (const { district, missing } of failed) undertaking.report.missing(district, missing, 0);

  const details = new Map(answers.flatMap((answer) => (isMissing(answer) ? [] : [...answer])));
  const missing = new Map([...gathered.missing, ...failed.map((answer) => [answer.district, answer] as const)]);
  return {
    ...gathered,
    missing,
    rows: gathered.rows.flatMap((row) => details.get(row) ?? []),
    // Rows that have gone are accounted for; those of a district that failed are owed.
    reached: gathered.rows.findLast(({ district }) => !missing.has(district))?.position ?? null,
  };
}

/** The rows of one district with their details; rows that have gone are not among them. */
async function detailsOf(
  undertaking: Undertaking,
  district: string,
  rows: readonly Row[],
  { idPlace, places, details }: CostlyRows,
): Promise<ReadonlyMap<Row, Row> | Missing> {
  const ids = rows.map((row) => idOf(row, idPlace));
  const wanted = new Map(places.map((place) => [place, ids]));
  const records = await fetchRecords(undertaking, district, { wanted, question: details, ofList: true });
  if (isMissing(records)) return records;

  const detailed = new Map<Row, Row>();
  for (const row of rows) {
    const found = places.map((place) => [place, records.get(place)?.get(idOf(row, idPlace)) ?? GONE] as const);
    const lost = found.flatMap(([, { value, errors }]) => (value === null ? errors : []));
    if (lost.length > 0) return { district, missing: reasonOf(lost), errors: lost };
    if (found.every(([, { value }]) => value !== null)) detailed.set(row, { ...row, records: new Map(found) });
  }
  return detailed;
}

const GONE: Checked = { value: null, errors: [] };

/** The id of a row of the first phase, which the check has found to be one. */
function idOf({ records }: Row, idPlace: Place): string {
  const record = records.get(idPlace)?.value as { readonly id: string } | undefined;
  return record?.id ?? '';
}
