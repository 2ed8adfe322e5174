import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root';
import { html, own, type Markup } from './markup';

/** A page that needs nothing else: no script, no font, no request. `style` is the path of its style sheet, from the root on. */
export function htmlPage({ title, style, body }: { title: string; style: string; body: Markup }): string {
  const sheet = readFileSync(join(packageRoot, style), 'utf8');
  const hash = createHash('sha256').update(sheet).digest('base64');
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${own(`<style>${sheet}</style>`)}
      </head>
      ${body}
    </html> `;
  return page.markup;
}
