import { count } from '../finding';
import type { Report, SchoolEnrollment } from '../report';
import { html, NOTHING, type Markup } from '../../html/markup';
import { stripe } from './stripe';

/** Current enrollments of each school beside those without an end: what a rollover left open shows between the two. */
export function enrollmentSection({ enrollment, asOf }: Report): Markup {
  if (enrollment.length === 0) return NOTHING;
  const most = Math.max(1, ...enrollment.map(({ open, current }) => Math.max(open, current)));
  return html`<section aria-labelledby="enrollment">
    <h2 id="enrollment">Enrollments by school</h2>
    <p>
      Current on ${asOf}, beside those that have no end: what lies between was left open by a rollover, or has not
      begun.
    </p>
    <table class="schools">
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col">Current</th>
          <th scope="col">Without an end</th>
          <th scope="col">All rows</th>
        </tr>
      </thead>
      <tbody>
        ${enrollment.map((school) => row(school, most))}
      </tbody>
    </table>
  </section>`;
}

function row({ school, current, open, all }: SchoolEnrollment, most: number): Markup {
  return html`<tr>
    <th scope="row">${school ?? 'All schools'} ${stripe(most, current, Math.max(0, open - current))}</th>
    <td data-label="Current">${count(current)}</td>
    <td data-label="Without an end">${count(open)}</td>
    <td data-label="All rows">${count(all)}</td>
  </tr>`;
}
