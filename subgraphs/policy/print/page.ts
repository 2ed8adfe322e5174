import type { GraphQLSchema } from 'graphql';
import { html } from '../../html/markup';
import { htmlPage } from '../../html/page';
import type { AccessSettings } from '../access';
import { fingerprint } from './text';
import { FINGERPRINT, LAW, LIMITS, toldCategories, toldLimits, toldRow, WORDS } from './told';

/** The policy as one page to print and to sign: no script, no font, no request. */
export function policyPage(district: string, settings: AccessSettings, schema: GraphQLSchema): string {
  const body = html`<body>
    <h1>Who may see what at ${district}</h1>
    <p>${LAW.join(' ')}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Of whom</th>
          <th scope="col">What for</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        ${settings.rows.map(toldRow).map(
          (row) =>
            html`<tr class="${row.effect === 'may read' ? 'allow' : 'forbid'}">
              <th scope="row">
                ${row.who}
                <small>${row.id}</small>
              </th>
              <td data-head="What">
                <b>${row.effect}</b>
                ${row.what}
              </td>
              <td data-head="Of whom">${row.whose}</td>
              <td data-head="What for">${row.purposes}</td>
              <td data-head="Why">
                ${row.reason}
                <small>${row.source}</small>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h2>${LIMITS}</h2>
    <ul>
      ${toldLimits(settings).map((one) => html`<li>${one}</li>`)}
    </ul>
    <h2>${WORDS}</h2>
    <dl>
      ${toldCategories(schema).map(
        ({ name, meaning }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
    <p>${FINGERPRINT}: <code>${fingerprint(district, settings, schema)}</code></p>
    <footer><span>Superintendent</span> <span>Date</span></footer>
  </body>`;
  return htmlPage({ title: `Who may see what at ${district}`, style: 'subgraphs/policy/print/page.css', body });
}
