import type { Persona } from '../personas';

/** One click a person; the request goes along in the link, and is checked again when it is followed. */
export function signInPage(personas: readonly Persona[], parameters: URLSearchParams): string {
  const groups = [...new Set(personas.map(({ district }) => district))];
  const sections = groups.map((district) => {
    const people = personas.filter((persona) => persona.district === district);
    return `<section><h2>${escaped(district ?? 'Of no single district')}</h2><ul>${people.map(link).join('')}</ul></section>`;
  });
  return page(
    `<h1>Who are you?</h1><p>This issuer belongs to the demo and believes everybody: the people are invented, and none has a password.</p><main>${sections.join('')}</main>`,
  );

  function link({ id, name, role, purpose, sentence }: Persona): string {
    const to = new URLSearchParams([...parameters, ['persona', id]]);
    return `<li><a href="?${escaped(to.toString())}" data-persona="${escaped(id)}"><b>${escaped(name)}</b><span>${escaped(role)}, for ${escaped(purpose)}</span><em>${escaped(sentence)}</em></a></li>`;
  }
}

export const refusedPage = (): string =>
  page(
    '<h1>Not a request of the explorer</h1><p>The client must be <code>rollcall-explorer</code>, and its page one of this machine.</p>',
  );

/** Nothing is loaded and no script runs. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

const page = (body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Sign in to the demo</title><style>${STYLE}</style></head>
<body>${body}</body></html>
`;

const STYLE = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 1080px; padding: 28px 20px; color: light-dark(#1f2937, #dbe2ea); background: light-dark(#f6f8fa, #1a1f28); }
h1 { font-size: 22px; margin: 0 0 4px; }
h2 { font-size: 15px; margin: 0 0 8px; }
p { color: light-dark(#515c6b, #a5b1bf); margin: 0 0 20px; }
main { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); }
ul { list-style: none; margin: 0; padding: 0; }
a { background: light-dark(#fff, #232a35); border: 1px solid light-dark(#d5dce5, #3a4452); border-radius: 6px; color: inherit; display: block; margin: 0 0 6px; padding: 7px 10px; text-decoration: none; }
a:hover, a:focus-visible { border-color: light-dark(#1d4f82, #8fc1f5); outline: 2px solid light-dark(#1d4f82, #8fc1f5); }
a b, a span, a em { display: block; }
a em { font-size: 13px; font-style: normal; line-height: 1.35; margin-top: 3px; }
a span { color: light-dark(#515c6b, #a5b1bf); font-size: 13px; }
`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
