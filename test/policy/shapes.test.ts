import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type { Viewer } from '../../schema/viewer';
import { custodian } from '../../subgraphs/policy/custodian';
import { inventDatabase, type Place } from '../cases/invented-district';
import { contract, openTestDistrict, type TestDistrict } from '../district/open';
import { payloads } from './payloads';

/*
 * No value of a request or of a token is ever part of a statement: whatever stands in an argument or a claim, the statements have
 * one of the texts that they have for plain values. The arguments are those of the contract, not those that somebody thought of.
 *
 * ROLLCALL_TEST_WHOLE=1 puts each payload into each argument, CI every fiftieth.
 */
const STEP = process.env['ROLLCALL_TEST_WHOLE'] === undefined ? 50 : 1;
jest.setTimeout(7_200_000);

const places: readonly Place[] = [
  { system: 'opensis', engine: 'mysql' },
  { system: 'opensis', engine: 'sqlite' },
  { system: 'edfi', engine: 'postgres' },
];
const PLAIN = ['Ash', 'Ä', '7', '2012-01-01', '', ' ', 'x'.repeat(300)];

/** A place for a value: a document with one variable, and how a text is put into it. */
interface Slot {
  readonly name: string;
  readonly query: string;
  readonly variable: (text: string) => unknown;
}

const RECORDS = new Map([
  ['Student', 'student'],
  ['School', 'school'],
  ['Section', 'section'],
  ['Staff', 'staff'],
  ['Course', 'course'],
  ['Term', 'term'],
]);

/** Every leaf of every argument that can be given to a question. */
function slotsOf(district: string): Slot[] {
  const query = contract.schema.getQueryType();
  if (!query) throw new Error('there are no questions');
  const roots = fieldsWithArguments(query).flatMap((field) => slotsIn(field, (text) => text));
  const inside = [...RECORDS].flatMap(([type, root]) => {
    const record = contract.schema.getType(type);
    if (!isObjectType(record)) throw new Error(`${type} is no type`);
    return fieldsWithArguments(record).flatMap((field) =>
      slotsIn(field, (text) => `${root}(id: "${district}:${root}:1") { ${text} }`),
    );
  });
  return [...roots, ...inside];
}

const fieldsWithArguments = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => field.args.length > 0);

function slotsIn(field: GraphQLField<unknown, unknown>, within: (text: string) => string): Slot[] {
  return field.args.flatMap((argument) => {
    const query = `query ($value: ${String(argument.type)}) { ${within(written(field, argument))} }`;
    return leavesOf(argument.type).map(({ path, put }) => ({
      name: [within(field.name).split('(')[0], field.name, argument.name, ...path].join('.'),
      query,
      variable: put,
    }));
  });
}

function written(field: GraphQLField<unknown, unknown>, given: GraphQLArgument): string {
  const others = field.args.filter((one) => one !== given && isRequiredArgument(one));
  const all = [`${given.name}: $value`, ...others.map(({ name }) => `${name}: "maple:student:1"`)];
  return `${field.name}(${all.join(', ')}) ${selectionOn(field)}`;
}

function selectionOn({ type }: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(type);
  if (!isObjectType(target)) return '';
  const { nodes, id } = target.getFields();
  if (nodes) return '{ totalCount nodes { id } }';
  if (id) return '{ id }';
  return '{ __typename }';
}

function leavesOf(type: GraphQLInputType): { path: string[]; put: (text: string) => unknown }[] {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return leavesOf(nullable.ofType).map(({ path, put }) => ({ path, put: (text) => [put(text)] }));
  if (isLeafType(nullable)) return [{ path: [], put: (text) => text }];
  if (!isInputObjectType(nullable)) throw new Error(`${String(nullable)} is no input`);
  return Object.values(nullable.getFields()).flatMap((field) =>
    leavesOf(field.type).map(({ path, put }) => ({
      path: [field.name, ...path],
      put: (text) => ({ [field.name]: put(text) }),
    })),
  );
}

/** A statement without how many values a list of it has. */
const shapeOf = (sql: string): string => sql.replace(/\?(?:, \?)+/g, '?');

describe.each(places)('$system on $engine', (place) => {
  let maple: TestDistrict;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    const { database, content } = await inventDatabase(place, 20);
    maple = await openTestDistrict({ ...content, policy: { identify: ['records', 'email'] } });
    close = () => Promise.all([maple.district.close(), database.drop()]);
  });
  afterAll(() => close());

  async function shapesFor(who: Viewer, query: string, value: unknown): Promise<string[]> {
    maple.statements.length = 0;
    await maple.district.answer({ query, variables: { value } }, who);
    return maple.statements.map(({ sql }) => shapeOf(sql));
  }

  /** Statements whose text is none of those for plain values; a text is not in a statement if it never was for any. */
  async function strangers(texts: readonly string[], shapes: (text: string) => Promise<string[]>): Promise<string[]> {
    const known = new Set<string>();
    for (const text of PLAIN) for (const shape of await shapes(text)) known.add(shape);
    const strange: string[] = [];
    for (const text of texts) for (const shape of await shapes(text)) if (!known.has(shape)) strange.push(shape);
    return strange;
  }
  const chosen = (turn: number) => payloads.filter((_, index) => index % STEP === turn % STEP);

  test('five hundred payloads, and two hundred arguments', () => {
    expect(new Set(payloads).size).toBe(500);
    expect(slotsOf('maple').length).toBeGreaterThan(150);
  });

  test('in each argument', async () => {
    const { id } = maple.district;
    let made = 0;
    for (const [turn, { name, query, variable }] of slotsOf(id).entries()) {
      const raw = await strangers(chosen(turn), (text) => shapesFor(custodian(id), query, variable(text)));
      const asId = await strangers(chosen(turn), async (text) => {
        const shapes = await shapesFor(custodian(id), query, variable(`${id}:student:${encodeURIComponent(text)}`));
        made += shapes.length;
        return shapes;
      });
      expect({ name, raw, asId }).toEqual({ name, raw: [], asId: [] });
    }
    expect(made).toBeGreaterThan(100);
  });

  test('in each claim of a token, and in a representation', async () => {
    const { id } = maple.district;
    const query = '{ students(first: 2) { totalCount nodes { id birthDate contacts { name } } } }';
    const somebody = (more: Partial<Viewer>) => ({ ...custodian(id), ...more });
    const claims: Record<string, (text: string) => Viewer> = {
      subject: (subject) => somebody({ subject }),
      name: (name) => somebody({ name }),
      app: (app) => somebody({ app, role: 'teacher', purpose: 'instruction', records: [`${id}:staff:1`] }),
      district: (district) => somebody({ district }),
      email: (email) => somebody({ role: 'guardian', purpose: 'family-access', email }),
      staff: (text) => somebody({ role: 'teacher', purpose: 'instruction', records: [`${id}:staff:${text}`] }),
      contact: (text) => somebody({ role: 'guardian', purpose: 'family-access', records: [`${id}:contact:${text}`] }),
      student: (text) => somebody({ role: 'student', purpose: 'family-access', records: [`${id}:student:${text}`] }),
    };
    for (const [turn, [name, who]] of Object.entries(claims).entries())
      expect({ name, strange: await strangers(chosen(turn), (text) => shapesFor(who(text), query, null)) }).toEqual({
        name,
        strange: [],
      });
    const entities =
      'query ($value: [_Any!]!) { _entities(representations: $value) { ... on Student { id birthDate contacts { name } } } }';
    const represented = await strangers(chosen(0), (text) =>
      shapesFor(custodian(id), entities, [{ __typename: 'Student', id: `${id}:student:${text}` }]),
    );
    expect(represented).toEqual([]);
  });
});
