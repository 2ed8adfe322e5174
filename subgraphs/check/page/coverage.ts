import { counted, count } from '../finding';
import type { Coverage } from '../judge-values';
import { percent, type Report, type TypeReport } from '../report';
import { html, NOTHING, type Markup } from '../../html/markup';
import { stripe } from './stripe';

/** How full each field is, a bar a field, type by type; the rows of a child table stand with the type that they belong to. */
export function coverageSection({ types }: Report): Markup {
  const roots = types.filter(({ label }) => !isChild(types, label));
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">Values that are there</h2>
    <p class="legend">
      <span><i class="key read"></i> read</span>
      <span
        ><i class="key unread"></i> there, but not read: a code without a meaning, a value that is none, a row that is
        not there</span
      >
      <span><i class="key"></i> nothing there</span>
    </p>
    <div class="types">
      ${roots.map((type) =>
        typeCard(
          type,
          types.filter(({ label }) => label.startsWith(`${type.label}.`)),
        ),
      )}
    </div>
  </section>`;
}

const isChild = (types: readonly TypeReport[], label: string): boolean =>
  types.some((other) => label.startsWith(`${other.label}.`));

function typeCard(type: TypeReport, children: readonly TypeReport[]): Markup {
  return html`<article class="type">
    <h3>${type.label}</h3>
    ${rowsOf(type)}${bars(type)}${children.map(
      (child) =>
        html`<h4>${child.label.slice(type.label.length + 1)}</h4>
          ${rowsOf(child)}${bars(child)}`,
    )}
  </article>`;
}

const rowsOf = ({ rows, more, table }: TypeReport): Markup =>
  html`<p class="rows">
    ${rows === null ? 'not counted' : `${more ? 'more than ' : ''}${counted(rows, 'row')}`} of <code>${table}</code>
  </p>`;

function bars({ label, rows, fields }: TypeReport): Markup {
  if (rows === null || rows === 0 || fields.length === 0) return NOTHING;
  return html`<table class="bars">
    <caption>
      ${label}: rows with a value, by field
    </caption>
    <tbody>
      ${fields.map((field) => bar(field, rows))}
    </tbody>
  </table>`;
}

function bar({ field, filled, unread, leads }: Coverage, rows: number): Markup {
  const lost = unread > 0 ? html`<span class="lost">${count(unread)} not read</span>` : NOTHING;
  const arrow = leads ? html`<span class="leads" title="leads to other rows">→</span>&nbsp;` : NOTHING;
  // A long name is broken between its parts.
  const name = field.split(/(?=[.(])/).map((part) => html`${part}<wbr />`);
  return html`<tr class="${filled === 0 ? 'empty' : 'some'}">
    <th scope="row">${arrow}${name}</th>
    <td>${stripe(rows, filled - unread, unread)}</td>
    <td class="rate">${percent(filled, rows)}${lost}</td>
  </tr>`;
}
