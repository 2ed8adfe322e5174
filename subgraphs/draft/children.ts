import type { GraphQLSchema } from 'graphql';
import { written } from '../mapping/reference';
import { plainReference, type Terrain } from './choose';
import { codedOf } from './coded';
import { holds, type Kind } from './holds';
import { group, stands, type Line, type Plain } from './line';
import { ownWords, type Place } from './match';
import { emailNames, phoneNames, type ListNames, type WordSet } from './names';
import { addressParts } from './reached';
import type { Reference } from './references';
import type { SeenColumn, SeenTable } from './seen';

/** Telephone numbers, e-mail and postal addresses that stand in tables of their own, a row each, beside the person. */
export function reachedInTables(
  person: Place,
  terrain: Terrain,
  schema: GraphQLSchema,
  taken: readonly SeenTable[],
): Line[] {
  const children = terrain.tables.filter((table) => !taken.includes(table) && table !== person.table);
  return [
    ...listIn(children, person, terrain, schema, { key: 'phones', field: 'number', kind: 'phone', names: phoneNames }),
    ...listIn(children, person, terrain, schema, { key: 'emails', field: 'address', kind: 'email', names: emailNames }),
    ...addressesIn(children, person, terrain, schema),
  ];
}

interface Sought {
  readonly key: string;
  readonly field: string;
  readonly kind: Kind;
  readonly names: ListNames;
}

function listIn(
  children: readonly SeenTable[],
  person: Place,
  terrain: Terrain,
  schema: GraphQLSchema,
  sought: Sought,
): Line[] {
  const found = children.flatMap((table) => {
    const way = wayTo(table, person, terrain);
    const column = way && columnOf(table, sought);
    if (!way || !column) return [];
    const type = typeOf(table, terrain, schema, sought.names.enum);
    return [
      inlineOf(
        sought.key,
        table,
        way,
        [{ key: sought.field, value: written(column.name), confidence: 0.94, because: 'named so' }],
        type,
      ),
    ];
  });
  return found.length === 1 ? found : [];
}

function columnOf({ columns, words }: SeenTable, { names, kind }: Sought): SeenColumn | undefined {
  const found = columns.filter((column) => {
    const rest = column.words.filter((word) => !names.may.has(word));
    const called = rest.length > 0 && rest.every((word) => names.column.has(word) || names.types.has(word));
    const isNumber = column.words.join() === 'number' && words.some((word) => names.column.has(word));
    return !column.sensitive && (called || isNumber) && holds(kind, column).fits === 'yes';
  });
  return found.length === 1 ? found[0] : undefined;
}

function addressesIn(children: readonly SeenTable[], person: Place, terrain: Terrain, schema: GraphQLSchema): Line[] {
  const found = children.flatMap((table) => {
    const way = wayTo(table, person, terrain);
    const [parts, ...others] = way
      ? addressParts([{ table, alias: undefined }], ownWords(new Set(['address']), table))
      : [];
    if (!way || !parts || others.length > 0) return [];
    const fields = [...parts.parts].map(([part, { column }]): Line => ({
      key: part,
      value: written(column.name),
      confidence: 0.93,
      because: 'named so',
    }));
    return [inlineOf('addresses', table, way, fields, typeOf(table, terrain, schema, 'AddressType'))];
  });
  return found.length === 1 ? found : [];
}

/**
 * How a row leads to the person, and whether that is all that it leads to: what several organizations have told of a student
 * would otherwise be listed several times, and the address of a contact be taken for the student's.
 */
function wayTo(
  table: SeenTable,
  person: Place,
  terrain: Terrain,
): (Reference & { readonly alone: boolean }) | undefined {
  const way = plainReference(table, person.table, terrain);
  if (!way || way.on.length !== 1) return undefined;
  const isOther = ({ words }: SeenTable) => words.some((word) => OTHERS.has(word));
  const others = terrain.references.filter(
    ({ from, to }) => from === table && to !== person.table && to !== table && isOther(to) && to.rows.length > 0,
  );
  return { ...way, alone: others.length === 0 };
}

/** Words for those whom a row could be about besides. */
const OTHERS: WordSet = new Set([
  'student',
  'school',
  'staff',
  'teacher',
  'person',
  'contact',
  'parent',
  'guardian',
  'family',
  'organization',
]);

/** The column that says what it is for, where its codes are understood. */
function typeOf(table: SeenTable, terrain: Terrain, schema: GraphQLSchema, enumName: string) {
  const column = table.columns.find(({ words, sensitive }) => !sensitive && words.includes('type'));
  if (!column) return undefined;
  const match = { place: { table, alias: undefined }, column, confidence: 0.9, because: 'named so', date: undefined };
  const coded = codedOf(schema, enumName, 'type', match, terrain);
  const line: Line = { key: 'type', value: coded.value, confidence: coded.confidence, because: coded.because };
  return { line, join: coded.join };
}

function inlineOf(
  key: string,
  table: SeenTable,
  way: Reference & { readonly alone: boolean },
  fields: readonly Line[],
  type: ReturnType<typeof typeOf>,
): Line {
  const on: Plain = Object.fromEntries(way.on.map(([here, there]) => [written(here), written(there)]));
  const confidence = way.alone ? Math.min(way.confidence, 0.93) : 0.55;
  const because = way.alone
    ? `rows of ${table.name}: ${way.because}`
    : `rows of ${table.name}, which are about others besides`;
  const useful = type && stands(type.line);
  return group(
    key,
    [
      { key: 'table', value: table.name },
      { key: 'on', value: on },
      ...(useful && type.join ? [group('joins', [type.join])] : []),
      ...(table.key.length > 0 ? [{ key: 'order', value: table.key.map(written) }] : []),
      group('fields', [...fields, ...(useful ? [type.line] : [])]),
    ],
    { confidence, because },
  );
}

/** Grade levels that a school offers: rows that lead to it and tell one each. */
export function gradeLevelsOf(school: SeenTable, terrain: Terrain, schema: GraphQLSchema): Line[] {
  const found = terrain.tables.flatMap((table): Line[] => {
    const way = plainReference(table, school, terrain);
    if (!way || way.on.length !== 1 || table === school || table.columns.length > 20 || !isAboutGrades(table.words))
      return [];
    const best = table.columns
      .filter(({ sensitive, type, words }) => !sensitive && (type === 'text' || words.includes('grade')))
      .map((column) =>
        codedOf(
          schema,
          'GradeLevel',
          'level',
          {
            place: { table, alias: undefined },
            column,
            confidence: 0.92,
            because: 'a grade level a row',
            date: undefined,
          },
          terrain,
        ),
      )
      .filter(({ confidence }) => confidence >= 0.85)
      .sort((a, b) => b.confidence - a.confidence)[0];
    if (!best) return [];
    const on: Plain = Object.fromEntries(way.on.map(([here, there]) => [written(here), written(there)]));
    const order = table.columns.find(({ words }) => words.includes('order'));
    return [
      group(
        'gradeLevels',
        [
          { key: 'table', value: table.name },
          { key: 'on', value: on },
          ...(best.join ? [group('joins', [best.join])] : []),
          { key: 'order', value: [...(order ? [written(order.name)] : []), ...table.key.map(written)] },
          { key: 'value', value: best.value },
        ],
        { confidence: Math.min(best.confidence, way.confidence), because: best.because },
      ),
    ];
  });
  return found.length === 1 ? found : [];
}

/** The WordSet of places is about grade levels when it names them; marks are called grades too, and lead to students. */
const isAboutGrades = (words: readonly string[]): boolean =>
  words.includes('grade') && !words.some((word) => NOT_LEVELS.has(word));
const NOT_LEVELS: WordSet = new Set(['student', 'mark', 'report', 'scale', 'course', 'section', 'class']);
