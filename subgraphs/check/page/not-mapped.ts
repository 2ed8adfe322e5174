import type { NotMapped, Report } from '../report';
import { html, NOTHING, sentence, type Markup } from '../../html/markup';

/** What of the contract the district does not map: answers say so too. */
export function notMappedSection({ notMapped }: Report): Markup {
  if (notMapped.length === 0) return NOTHING;
  return html`<section aria-labelledby="not-mapped">
    <h2 id="not-mapped">Not mapped</h2>
    <p>Fields of the contract that this mapping leaves out. They are null in answers, which name them as not mapped.</p>
    <dl class="unmapped">${notMapped.map(entry)}</dl>
  </section>`;
}

function entry({ type, fields, reason }: NotMapped): Markup {
  const plain = fields.filter((field) => field.reason === null);
  const reasoned = fields.flatMap((field) => (field.reason === null ? [] : [{ ...field, reason: field.reason }]));
  const nothing = reason === null ? html`<dd>Nothing of it.</dd>` : html`<dd>${sentence(reason)}</dd>`;
  return html`<div>
    <dt>${type}</dt>
    ${fields.length === 0 ? nothing : NOTHING}${plain.length > 0 ? html`<dd class="fields">${plain.map(({ field }) => html`<code>${field}</code> `)}</dd>` : NOTHING}${reasoned.map((field) => html`<dd><code>${field.field}</code> ${sentence(field.reason)}</dd>`)}
  </div>`;
}
