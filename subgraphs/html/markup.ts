/** A piece of HTML. Text becomes one only through `html`, which escapes it. */
export interface Markup {
  readonly markup: string;
}

type Hole = Markup | string | number | readonly (Markup | string)[];

/** html`<p>${text}</p>`: what is filled in is text, unless it is markup already. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  const filled = parts.map((part, index) => part + (index < holes.length ? written(holes[index] ?? '') : ''));
  return { markup: filled.join('') };
}

const written = (hole: Hole): string => {
  if (typeof hole === 'string' || typeof hole === 'number') return escaped(String(hole));
  return 'markup' in hole ? hole.markup : hole.map(written).join('');
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

export const NOTHING: Markup = { markup: '' };

/** Text of this project's own, such as a style sheet. */
export const own = (markup: string): Markup => ({ markup });

/** `a` between back quotes as code, as the sentences write it. */
export const sentence = (text: string): Markup[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
