import { buildSchema, getIntrospectionQuery, GraphQLError, validate } from 'graphql';
import { apiSchema } from '../../gateway/supergraph';
import { codeOf } from '../../schema/errors';
import { APPLICATION, DISTRICT } from '../../schema/limits';
import { readDocument } from '../../schema/limits/read-document';
import { weigh } from '../../schema/limits/weight';
import { contract } from '../district/open';
import { fields, selections } from '../../bench/limits/large-documents';
import { abusiveDocuments } from '../../bench/limits/abusive-documents';

const api = buildSchema(apiSchema(contract));

/** The code of what refuses a document, as the gateway looks at it: the limits first, then the schema. */
function refusalOf(text: string, bounds = APPLICATION): string | undefined {
  try {
    const [error] = validate(api, readDocument(text, bounds));
    return error && 'GRAPHQL_VALIDATION_FAILED';
  } catch (error) {
    expect(error).toBeInstanceOf(GraphQLError);
    return codeOf(error) ?? 'GRAPHQL_PARSE_FAILED';
  }
}

const documents = abusiveDocuments();

test('there are a hundred of them', () => expect(documents.length).toBeGreaterThanOrEqual(100));

test.each(documents)('%s', (name, text) => {
  // graphql-js has a rule of its own for circles in the schema's documentation.
  const expected = name.startsWith('introspection in circles') ? /TOO_LARGE|VALIDATION/ : /^DOCUMENT_TOO_LARGE$/;
  expect(refusalOf(text)).toMatch(expected);
});

/** Nine times a name, a spread, and a hundred fields. */
const inFragments = Array.from({ length: 9 }, (_, index) => `a${index}: nodes { ...f }`).join(' ');

const nested = (depth: number) =>
  `{ schools { nodes { ${'district { schools { '.repeat((depth - 3) / 2)} id ${'} } '.repeat((depth - 3) / 2)} } } }`;

test.each<[string, (n: number) => string, number]>([
  ['selections', (n) => `{ students { ${selections(n - 1)} } }`, 1_000],
  [
    'selections in fragments',
    (n) =>
      `{ students { ${inFragments} edges { ${'cursor '.repeat(n - 956)} } } } fragment f on Student { ${fields(104)} }`,
    1_000,
  ],
  ['depth', nested, 11],
  ['nesting', (n) => `{ students { nodes { ${'... { '.repeat(n - 3)} id ${'} '.repeat(n - 3)} } } }`, 40],
  ['repeats', (n) => `{ students { nodes { ${'id '.repeat(n)} } } }`, 100],
  ['aliases', (n) => `{ students { nodes { ${Array.from({ length: n }, (_, i) => `a${i}: id`).join(' ')} } } }`, 30],
  ['root fields', (n) => `{ ${'students { totalCount } '.repeat(n)} }`, 10],
  ['directives', (n) => `{ students { nodes { ${'id @include(if: true) '.repeat(n)} } } }`, 20],
])('the last that is let through: %s', (_, document, most) => {
  expect(refusalOf(document(most))).toBeUndefined();
  expect(refusalOf(document(most + 2))).toBe('DOCUMENT_TOO_LARGE');
});

test('tokens as they are written', () => {
  const list = (count: number) => `{ students(filter: { id: { in: [${'"a" '.repeat(count)}] } }) { totalCount } }`;
  expect(refusalOf(list(1_900))).not.toBe('DOCUMENT_TOO_LARGE');
  expect(refusalOf(list(2_000))).toBe('DOCUMENT_TOO_LARGE');
});

test.each(['a', '... '])('braces in each other, as many as a district has tokens for: %s', (selection) => {
  const text = `{ ${`${selection} { `.repeat(8_000)} id ${'} '.repeat(8_000)} }`;
  expect(refusalOf(text, { ...DISTRICT, tokens: 100_000 })).toBe('DOCUMENT_TOO_LARGE');
});

test('the sentence names the limit', () => {
  const thrown = () => readDocument(`{ ${'students { totalCount } '.repeat(11)} }`, APPLICATION);
  expect(thrown).toThrow('The document has more than 10 root fields, counting a fragment wherever it is spread.');
});

test('what an editor asks about the schema is let through, whoever asks', () => {
  for (const options of [{}, { descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }])
    for (const bounds of [APPLICATION, DISTRICT])
      expect(refusalOf(getIntrospectionQuery(options), bounds)).toBeUndefined();
});

test('a fragment weighs what it weighs wherever it is spread', () => {
  const text =
    'query @a { x: students @b { nodes { ...f ... on Student @c { ...f } } } } fragment f on Student { id y: id @d }';
  expect(weigh(readDocument(text, DISTRICT))).toMatchObject({
    selections: 2 + 1 + 2 + 1 + 1 + 2,
    depth: 3,
    aliases: 3,
    rootFields: 1,
    directives: 1 + 1 + 1 + 2,
  });
});
