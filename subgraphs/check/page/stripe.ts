import { html, NOTHING, type Markup } from '../../html/markup';

/** A bar of two parts of a whole. It is drawn without a style of its own, of which a page as strict as this one allows none. */
export function stripe(whole: number, read: number, unread: number): Markup {
  const width = (part: number) => ((part / whole) * 100).toFixed(2);
  const rest =
    unread > 0 ? html`<rect class="unread" x="${width(read)}" width="${width(unread)}" height="8" />` : NOTHING;
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="8" />
    <rect class="read" width="${width(read)}" height="8" />
    ${rest}
  </svg>`;
}
