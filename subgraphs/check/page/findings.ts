import { count, counted, severities, type Finding, type Severity } from '../finding';
import { placeName, type Report } from '../report';
import { html, NOTHING, sentence, type Markup } from '../../html/markup';

/** What was found, the gravest first; notes are folded away. */
export function findingsSection({ findings }: Report): Markup {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const none = html`<p class="well">Nothing is wrong with this mapping.</p>`;
  return html`<section aria-labelledby="findings">
    <h2 id="findings">Findings</h2>
    ${findings.length === 0 ? none : severities.map((severity) => group(severity, of(severity)))}
  </section>`;
}

const TITLES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

function group(severity: Severity, findings: readonly Finding[]): Markup {
  if (findings.length === 0) return html`<p class="none" id="${severity}s">No ${TITLES[severity]}s.</p>`;
  const open = severity === 'note' ? NOTHING : html` open`;
  return html`<details class="group" id="${severity}s" ${open}>
    <summary><h3>${counted(findings.length, TITLES[severity])}</h3></summary>
    <ul class="findings">
      ${findings.map(item)}
    </ul>
  </details>`;
}

function item({ severity, code, about, place, says, values = [] }: Finding): Markup {
  const shown = values.map(
    ({ value, rows }) =>
      html`<div>
        <dt>${value}</dt>
        <dd>${count(rows)}</dd>
      </div>`,
  );
  return html`<li class="finding ${severity}">
    <h4><span class="about">${about}</span> <span class="code">${code}</span></h4>
    <p class="place">${placeName(place)}</p>
    <p class="says">${sentence(says)}</p>
    ${shown.length > 0 ? html`<dl class="values">${shown}</dl>` : NOTHING}
  </li>`;
}
