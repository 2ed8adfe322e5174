import { isNested, levelOf, stands, type Line, type Plain } from './line';
import { percent } from './holds';

const WIDTH = 120;

/** The lines as YAML: each guess with its confidence and its reason, and what is unsure commented out. */
export function written(lines: readonly Line[], indent = ''): string[] {
  return lines.flatMap((line) => writtenLine(line, indent));
}

export function writtenLine(line: Line, indent: string): string[] {
  const level = levelOf(line.confidence);
  if (level === 'nothing') return [];
  if (level === 'aside')
    return [
      ...reasonLines(line, indent),
      ...body({ ...line, value: sureOf(line.value, line.confidence) }, indent).map((text) => commented(text, indent)),
    ];
  if (isNested(line.value)) {
    const inner = line.value.flatMap((one) => writtenLine(one, `${indent}  `));
    if (inner.length === 0) return [];
    const nothingStands = inner.every((text) => text.trimStart().startsWith('#'));
    const head = `${indent}${scalar(line.key)}:`;
    // Its lines are all commented out, and so it has to be: a person who wants one of them wants both.
    if (nothingStands) return [commented(head, indent), ...inner];
    return [...(level === 'confirm' ? reasonLines(line, indent) : []), head, ...inner];
  }
  const [first = '', ...rest] = body(line, indent);
  const reason = reasonOf(line);
  if (reason === undefined) return [first, ...rest];
  const together = `${first} # ${reason}`;
  return rest.length === 0 && together.length <= WIDTH ? [together] : [...reasonLines(line, indent), first, ...rest];
}

function body({ key, value }: Line, indent: string): string[] {
  if (isNested(value)) return [`${indent}${scalar(key)}:`, ...value.flatMap((one) => body(one, `${indent}  `))];
  return plainLines(`${indent}${scalar(key)}:`, value, `${indent}  `);
}

/** A value on one line where there is room, else its parts each on one. */
function plainLines(head: string, value: Plain, indent: string): string[] {
  const flow = `${head} ${inFlow(value)}`;
  if (flow.length <= WIDTH || typeof value !== 'object' || value === null) return [flow];
  const parts = isList(value)
    ? value.flatMap((item) => itemLines(item, indent))
    : Object.entries(value).flatMap(([key, inner]) => plainLines(`${indent}${scalar(key)}:`, inner, `${indent}  `));
  return [head, ...parts];
}

/** An item of a list, of which the first part stands beside the dash. */
function itemLines(item: Plain, indent: string): string[] {
  const [head = '', ...parts] = plainLines(`${indent}-`, item, `${indent}  `);
  const [first, ...rest] = parts;
  return first === undefined ? [head] : [`${head} ${first.trimStart()}`, ...rest];
}

/** Of something that is commented out as a whole: what would stand if it were not, such as a table that is as unsure as it. */
const sureOf = (value: Line['value'], own: number | undefined): Line['value'] =>
  isNested(value)
    ? value.flatMap((line) =>
        stands(line) || line.confidence === own ? [{ ...line, value: sureOf(line.value, own) }] : [],
      )
    : value;

function inFlow(value: Plain): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${inFlow(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** A text is quoted wherever YAML could read anything else, also within `[]` and `{}`. */
const scalar = (value: string | number | boolean | null): string =>
  typeof value !== 'string' || /^\$\{[A-Z][A-Z0-9_]*\}$/.test(value)
    ? String(value)
    : /^[A-Za-z_][\w./ -]*[\w)]$|^[A-Za-z_]$/.test(value) && !WORDS_OF_YAML.test(value)
      ? value
      : quoted(value);
const WORDS_OF_YAML = /^(true|false|yes|no|null|y|n)$/i;
const quoted = (text: string): string =>
  /[\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

export function reasonOf({ confidence, because }: Line): string | undefined {
  if (confidence === undefined) return because;
  const mark = levelOf(confidence) === 'sure' ? '' : 'CONFIRM ';
  return `${mark}${percent(confidence)}${because === undefined ? '' : `: ${oneLine(because)}`}`;
}

/** A reason in lines of its own, above what it is about. */
function reasonLines(line: Line, indent: string): string[] {
  const words = (reasonOf(line) ?? '').split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDTH - 4) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines.filter((text) => text.trim() !== '#');
}

const commented = (text: string, indent: string): string => `${indent}# ${text.slice(indent.length)}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
