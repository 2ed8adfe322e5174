import { html } from '../../html/markup';
import { htmlPage } from '../../html/page';
import type { AccessSettings } from '../access';
import { LAW, toldAdditions, toldRow } from './told';

/** The policy as one page to print and to sign: no script, no font, no request. */
export function policyPage(district: string, settings: AccessSettings): string {
  const additions = toldAdditions(settings);
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
              <td>
                <b>${row.effect}</b>
                ${row.what}
              </td>
              <td>${row.whose}</td>
              <td>${row.purposes}</td>
              <td>
                ${row.reason}
                <small>${row.source}</small>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      additions.length > 0
        ? html`<h2>What the district has added</h2>
            <ul>
              ${additions.map((one) => html`<li>${one}</li>`)}
            </ul>`
        : ''
    }
    <footer><span>Superintendent</span> <span>Date</span></footer>
  </body>`;
  return htmlPage({ title: `Who may see what at ${district}`, style: 'subgraphs/policy/print/page.css', body });
}
