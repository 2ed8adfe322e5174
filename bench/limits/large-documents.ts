import { loadContract } from '../../schema/contract';
import { getNamedType, isLeafType, type GraphQLObjectType } from 'graphql';

const contract = loadContract();
const FIELDS = Object.values((contract.schema.getType('Student') as GraphQLObjectType).getFields())
  .filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0)
  .map(({ name }) => name);

/** A student's own fields, one after the other, and again. */
export const fields = (count: number): string =>
  Array.from({ length: count }, (_, index) => FIELDS[index % FIELDS.length]).join(' ');

const PLACES = 25;

/** The rows of a list at 25 places: so many selections in all, and no field more than a few times at one place. */
export function selections(count: number): string {
  const inside = count - PLACES;
  const places = Array.from({ length: PLACES }, (_, index) => {
    const share = Math.floor(inside / PLACES) + (index < inside % PLACES ? 1 : 0);
    return `a${index}: nodes { ${fields(share)} }`;
  });
  return places.join(' ');
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const STUDENT = 'maple-grove:student:1';
const deep = (depth: number, inside: string) =>
  `${'district { schools { '.repeat(depth / 2)} ${inside} ${'} } '.repeat(depth / 2)}`;
const aliased = (count: number) =>
  range(count)
    .map((n) => `a${n}: firstName`)
    .join(' ');
/** Selections of the same text many times over once the fragment is dissolved. */
const filtered = (values: number, letters: number, times: number) => {
  const list = range(values)
    .map(() => `"${'x'.repeat(letters)}"`)
    .join(' ');
  const rows = range(times)
    .map((n) => `a${n}: nodes { ...f }`)
    .join(' ');
  return `{ students { ${rows} } } fragment f on Student { attendance(filter: { school: { in: [${list}] } }) { date } }`;
};

/** Documents as large as the gateway lets through, each at one limit or several. */
export const largeDocuments: [string, string][] = [
  ['a thousand selections', `{ students { ${selections(999)} } }`],
  [
    'a thousand selections, dissolved',
    `{ students { ${range(9)
      .map((n) => `a${n}: nodes { ...f }`)
      .join(' ')} } } fragment f on Student { ${fields(108)} }`,
  ],
  [
    'rows and edges at once',
    `{ students { nodes { ${aliased(14)} } edges { node { ${aliased(14)} } } pageInfo { endCursor } totalCount } }`,
  ],
  [
    'rows at thirty places',
    `{ students { ${range(30)
      .map((n) => `a${n}: nodes { id phones { number } district { id name } }`)
      .join(' ')} edges { node { id } } nodes { id } } }`,
  ],
  ['twelve deep, under rows', `{ students { nodes { district { schools { ${deep(6, 'district { id }')} } } } } }`],
  ['twelve deep, under edges', `{ schools { edges { node { ${deep(8, 'id')} } } } }`],
  ['twelve deep, by id', `{ student(id: "${STUDENT}") { ${deep(10, 'id')} } }`],
  [
    'ten lists',
    `{ ${range(10)
      .map((n) => `l${n}: students(first: 200) { nodes { id lastName phones { number } } totalCount }`)
      .join(' ')} }`,
  ],
  [
    'ten records',
    `{ ${range(10)
      .map((n) => `l${n}: student(id: "${STUDENT}") { ...f }`)
      .join(' ')} } fragment f on Student { ${fields(80)} a: firstName b: lastName }`,
  ],
  [
    'planned: records that are followed further',
    `{ districts { id name } students { nodes { ${range(29)
      .map((n) => `d${n}: district { registration { state } name }`)
      .join(' ')} district { registration { state } schools { id district { registration { state } } } } } } }`,
  ],
  [
    'planned: deep',
    `{ districts { ${'schools { district { '.repeat(4)} registration { state } ${'} } '.repeat(4)} } }`,
  ],
  ['a filter that is repeated, in tokens', filtered(300, 3, 30)],
  ['a filter that is repeated, in letters', filtered(3, 2_100, 30)],
];
