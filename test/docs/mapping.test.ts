import { parse } from 'yaml';
import { z } from 'zod';
import { conditionForm } from '../../subgraphs/mapping/condition-form';
import { entityForm, inlineForm, listForm, relationForm, splitForm } from '../../subgraphs/mapping/language';
import { presetForm } from '../../subgraphs/mapping/preset-form';
import { fieldValueForm } from '../../subgraphs/mapping/value-form';
import { textOf } from '../toolchain/sources';
import { exampleOf, run } from './example';
import { fencesIn, pagesIn, sectionsOf } from './page';

const pages = ['docs/mapping.md', ...pagesIn('docs/mapping')];
const examples = pages.flatMap(sectionsOf).filter(({ text }) => text.includes('```yaml'));

test.each(examples.map((section) => [section.page, section.title, section] as const))(
  '%s: %s',
  async (_page, _title, section) => {
    const { answer, errors, ...example } = exampleOf(section);
    // A page that shows neither shows nothing that could be checked.
    expect(answer !== undefined || errors.length > 0).toBe(true);
    const outcome = await run({ ...example, answer, errors });
    expect(outcome.errors).toEqual(errors);
    if (answer !== undefined) expect(outcome.data).toEqual(answer);
  },
);

test('every word of the language has an example', () => {
  const shown = new Set<string>();
  for (const { text } of examples) for (const { text: file } of fencesIn(text, 'yaml')) note(parse(file), shown);
  const words = [
    presetForm,
    entityForm,
    relationForm,
    inlineForm,
    listForm,
    splitForm,
    fieldValueForm,
    conditionForm,
  ].flatMap(wordsOf);
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((word) => !shown.has(word))).toEqual([]);
});

test('every setting of a district file is named', () => {
  const page = pages.map(textOf).join('\n');
  const settings = ['port', 'host', 'timeZone', 'limits', 'statementSeconds', 'connections', 'rows'];
  expect(settings.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
});

function wordsOf(form: z.ZodType): string[] {
  const words = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part) for (const word of Object.keys(part.properties as object)) words.add(word);
    Object.values(part).forEach(visit);
  };
  visit(z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }));
  return [...words];
}

/** Every key of a YAML file, at whatever depth. */
function note(part: unknown, keys: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    keys.add(key);
    note(value, keys);
  }
}
