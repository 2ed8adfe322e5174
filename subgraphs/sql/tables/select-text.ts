import { MappingProblem } from '../../mapping/configuration-error';
import { bind, raw, type Binding, type Fragment } from '../fragment';
import type { Writing } from '../writing';
import { parameterNamed } from '../../mapping/constant-of';

/** Quoted text and names, casts, parameters, what begins a comment, and else one character after the other. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|::|:[A-Za-z_]\w*|--|\/\*|[\s\S]/g;

/** What engines read differently, or not as a part of a single select. */
const REFUSED: Readonly<Record<string, string>> = {
  ';': 'one statement only, without a `;`',
  '--': 'no comments: they can stand beside it in this file',
  '/*': 'no comments: they can stand beside it in this file',
  '#': 'no `#`, which begins a comment on some engines',
  '\\': 'no `\\`',
  '[': 'no `[`: names with odd characters stand in double quotes, or on MySQL in backquotes',
  '{': 'no `{`',
  '?': 'no `?`: parameters are called by name, as `:schoolYear`',
  $: 'no `$`: parameters are called by name, as `:schoolYear`',
  '@': 'no `@`: parameters are called by name, as `:schoolYear`',
  ':': 'a name after `:`, as in `:schoolYear`',
  "'": 'an end of what is quoted',
  '"': 'an end of what is quoted',
  '`': 'an end of what is quoted',
  '\0': 'no NUL',
};

/**
 * A select of the mapping as a fragment that can stand between brackets: its text as it is, with its parameters bound. Nothing
 * else of it is looked at; that it only reads is for the session, which is read only, and for the database's user.
 */
export function selectText(text: string, parameters: Writing['parameters']): Fragment {
  if (!/^\s*(select|with)\b/i.test(text)) throw expected('a text that begins with `select` or `with`');
  let [sql, depth] = ['', 0];
  const bindings: Binding[] = [];
  for (const [token] of text.trim().matchAll(TOKENS)) {
    const refused = REFUSED[token];
    if (refused !== undefined) throw expected(refused);
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (depth < 0) throw expected('a `(` before each `)`');
    const written = /^:[^:]/.test(token) ? parameter(parameterNamed(parameters, token.slice(1))) : quoted(token);
    sql += written.sql;
    bindings.push(...written.bindings);
  }
  if (depth > 0) throw expected('a `)` for each `(`');
  return { sql, bindings };
}

function quoted(token: string): Fragment {
  if (token.length > 1 && token.includes('\\'))
    throw expected('no `\\` in what is quoted, which engines read differently');
  return raw(token.replaceAll('?', '\\?')); // it would be taken for a hole
}

/** PostgreSQL has to know that a number is one. */
const parameter = (value: Writing['parameters'][string]): Fragment =>
  typeof value === 'number' || typeof value === 'boolean' ? raw(`(${value})`) : bind(value);

const expected = (what: string): MappingProblem => new MappingProblem(`expected ${what}.`);
