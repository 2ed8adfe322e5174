import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { answered, inWords, reportIn, type DistrictReport, type Report } from './report';

/** Who answered, how fast and how fresh: the report of the answer in the tab that is open. */
export const WhoAnswered = () => {
  const answer = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response ?? null);
  const asking = useGraphiQL((state) => state.isFetching);
  const report = useMemo(() => reportIn(answer), [answer]);
  return (
    <section className="who-answered" aria-labelledby="who-answered-title" data-testid="who-answered">
      <div className="who-answered-head">
        <h2 id="who-answered-title">Who answered</h2>
        <p role="status" data-testid="who-answered-summary">
          {asking ? 'Asking the districts …' : summaryOf(answer, report)}
        </p>
      </div>
      {report && report.districts.length > 0 && !asking && (
        <div className="who-answered-body" tabIndex={0} role="region" aria-label="Districts asked">
          <Districts districts={report.districts} />
          <Unavailable unavailable={report.unavailable ?? []} />
          <Withheld withheld={report.withheld ?? []} />
          <Unmapped unmapped={report.unmapped ?? []} />
        </div>
      )}
    </section>
  );
};

const Districts = ({ districts }: { districts: DistrictReport[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">District</th>
        <th scope="col">State</th>
        <th scope="col" className="number">
          ms
        </th>
        <th scope="col" className="number">
          Rows
        </th>
        <th scope="col">As of</th>
      </tr>
    </thead>
    <tbody>
      {[...districts.filter((each) => !answered(each)), ...districts.filter(answered)].map((each) => (
        <tr
          key={each.district}
          className={answered(each) ? undefined : 'missing'}
          data-testid="district"
          data-district={each.district}
          data-state={each.state}
        >
          <th scope="row">{each.district}</th>
          <td>
            <span aria-hidden="true" className="mark">
              {answered(each) ? '✓' : '✕'}
            </span>
            {inWords(each.state)}
          </td>
          <td className="number">{numberOf(each.milliseconds)}</td>
          <td className="number">{numberOf(each.rows)}</td>
          <td>{each.asOf ? <time dateTime={each.asOf}>{dayOf(each.asOf)}</time> : '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Unavailable = ({ unavailable }: { unavailable: NonNullable<Report['unavailable']> }) =>
  unavailable.length > 0 && (
    <div className="unmapped" data-testid="unavailable">
      <h3>Unavailable: null because the district's database no longer has what its mapping names</h3>
      <dl>
        {unavailable.map((each) => (
          <div key={each.district} data-district={each.district}>
            <dt>{each.district}</dt>
            <dd className="reasons">
              {each.fields.map(({ field, reason }) => (
                <p key={field}>
                  <code>{field}</code> {reason}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );

const Withheld = ({ withheld }: { withheld: NonNullable<Report['withheld']> }) =>
  withheld.length > 0 && (
    <div className="unmapped" data-testid="withheld">
      <h3>Withheld: null or left out because the district does not let you see it, or not of every student</h3>
      <dl>
        {withheld.map((each) => (
          <div key={each.district} data-district={each.district}>
            <dt>{each.district}</dt>
            <dd className="reasons">
              {each.fields.map(({ path, category, reason }) => (
                <p key={path}>
                  <code>{path}</code> {category}: {reason}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );

const Unmapped = ({ unmapped }: { unmapped: NonNullable<Report['unmapped']> }) =>
  unmapped.length > 0 && (
    <div className="unmapped" data-testid="unmapped">
      <h3>Not mapped: null because the district has no source for the field</h3>
      <dl>
        {unmapped.map((each) => (
          <div key={each.district} data-district={each.district}>
            <dt>{each.district}</dt>
            <dd>
              {each.fields.map((field) => (
                <code key={field}>{field}</code>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );

function summaryOf(answer: string | null, report: Report | undefined): string {
  if (!answer) return 'Run a query to see which districts answer, how fast, and how fresh their data is.';
  if (!report || report.districts.length === 0) return 'The gateway answered by itself; no district was asked.';
  const { districts } = report;
  const present = districts.filter(answered);
  const rows = present.reduce((sum, each) => sum + (each.rows ?? 0), 0);
  const slowest = Math.max(...districts.map((each) => each.milliseconds ?? 0));
  const missing = districts.length - present.length;
  return [
    `${present.length} of ${districts.length} districts answered`,
    `${numberOf(rows)} rows`,
    `slowest ${numberOf(slowest)} ms`,
    ...(missing > 0 ? [`${missing} missing`] : []),
  ].join(' · ');
}

const numberOf = (value: number | null | undefined): string =>
  value == null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** A moment as the reader's own clock shows it, in one width; a bare date stays as it is. */
function dayOf(moment: string): string {
  const date = new Date(moment);
  if (!moment.includes('T') || Number.isNaN(date.getTime())) return moment;
  return date.toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
}
