import { count, counted, severities, type Severity } from '../finding';
import { placeName, type Report } from '../report';
import { coverageSection } from './coverage';
import { enrollmentSection } from './enrollment';
import { findingsSection } from './findings';
import { html, type Markup } from '../../html/markup';
import { htmlPage } from '../../html/page';
import { notMappedSection } from './not-mapped';

/** The report as one page that needs nothing else: no script, no font, no request. */
export function htmlReport(report: Report): string {
  const { district, system, engine, asOf, schoolYear, file, counts, statements, seconds } = report;
  const body = html`<body>
    <a class="skip" href="#main">To the findings</a>
    <header>
      <p class="kind">Mapping checked</p>
      <h1>${district.name}</h1>
      <p class="facts">
        ${system} on ${engine} <span>as of <time datetime="${asOf}">${asOf}</time></span>
        <span>school year ${String(schoolYear)}</span> <span><code>${placeName(file)}</code></span>
      </p>
      ${tiles(counts)}
      <nav aria-label="Parts of the report">
        <a href="#main">Findings</a><a href="#coverage">Values that are there</a><a href="#enrollment">Enrollments</a
        ><a href="#not-mapped">Not mapped</a>
      </nav>
    </header>
    <main id="main">
      ${findingsSection(report)} ${coverageSection(report)} ${enrollmentSection(report)} ${notMappedSection(report)}
    </main>
    <footer>${counted(statements, 'statement')} in ${seconds} s. Nothing in the database was changed.</footer>
  </body>`;
  return htmlPage({
    title: `${verdict(counts)}: ${district.name}, mapping checked`,
    style: 'subgraphs/check/page/page.css',
    body,
  });
}

const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['Errors', 'answers are wrong, or cannot be given'],
  warning: ['Warnings', 'values are missing, or could not be looked at'],
  note: ['Notes', 'good to know'],
};

const tiles = (counts: Report['counts']): Markup =>
  html`<ul class="tiles">
    ${severities.map(
      (severity) =>
        html`<li class="${severity}${counts[severity] === 0 ? ' none' : ''}">
          <a href="#${severity}s"
            ><strong>${count(counts[severity])}</strong> <b>${WORDS[severity][0]}</b>
            <small>${WORDS[severity][1]}</small></a
          >
        </li>`,
    )}
  </ul>`;

/** For the title: the tab of a browser is read first. */
const verdict = ({ error, warning }: Report['counts']): string =>
  error > 0 ? counted(error, 'error') : warning > 0 ? counted(warning, 'warning') : 'All is well';
