import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type DocumentNode } from 'graphql';
import { ShardFailure, type Shard, type ShardRequest } from '../../gateway/fan-out/shard';
import { loadContract } from '../../schema/contract';
import { decodeCursor, encodeCursor } from '../../schema/cursor';
import { formatId } from '../../schema/id';
import { comparePositions, type KeyPart, type Position, type SortValue } from '../../schema/order';
import { requestedOrder } from '../../schema/requested-order';

/** A well-behaved district in memory: it answers the real contract with graphql-js, by the plainest means there are. */
export interface SmallDistrict extends Shard {
  readonly pupils: Pupil[];
  /** What the gateway has asked it. */
  readonly requests: ShardRequest[];
  /** Number of rows it has given away, by field of the query. */
  rowsGiven: number;
  alive: boolean;
}

export interface Pupil {
  readonly key: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly [field: string]: unknown;
}

export const contract = loadContract();

const documents = new Map<string, DocumentNode>();
const resolvers = {
  Query: {
    students: (_: unknown, args: Record<string, unknown>, district: SmallDistrict) => students(district, args),
    schools: (_: unknown, _args: unknown, district: SmallDistrict) => connection([school(district)], false),
    student: (_: unknown, { id }: { id: string }, district: SmallDistrict) => studentById(district, id),
  },
  Student: { __resolveReference: ({ id }: { id: string }, district: SmallDistrict) => studentById(district, id) },
  District: { __resolveReference: ({ id }: { id: string }) => (id ? { id, name: `District of ${id}` } : null) },
  School: { __resolveReference: (_: unknown, district: SmallDistrict) => school(district).node },
};
const schema = buildSubgraphSchema([{ typeDefs: contract.document, resolvers }]);

export function smallDistrict(id: string, pupils: Pupil[]): SmallDistrict {
  const district: SmallDistrict = {
    id,
    pupils,
    requests: [],
    rowsGiven: 0,
    alive: true,
    ask: async (request) => {
      district.requests.push(request);
      if (!district.alive) throw new ShardFailure('UNREACHABLE');
      return answer(district, request);
    },
    health: async () => {
      if (!district.alive) throw new ShardFailure('UNREACHABLE');
      return 'ok';
    },
  };
  return district;
}

/** What the district says to a request, as it would come over the wire. */
export async function answer(
  district: SmallDistrict,
  { query, variables }: Pick<ShardRequest, 'query' | 'variables'>,
): Promise<unknown> {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const result = await execute({ schema, document, variableValues: variables, contextValue: district });
  const rollcall = {
    district: district.id,
    asOf: '2026-05-04',
    rows: 0,
    statements: 1,
    unmapped: ['Student.birthPlace'],
  };
  return JSON.parse(JSON.stringify({ ...result, extensions: { rollcall } }));
}

export function positionIn(district: string, order: ReturnType<typeof requestedOrder>, pupil: Pupil): Position {
  const key: KeyPart[] = [pupil.key];
  return { values: order.map(({ field }) => (pupil[field] ?? null) as SortValue), district, key };
}

function students(district: SmallDistrict, { orderBy, first, after }: Record<string, unknown>) {
  const order = requestedOrder(contract, 'Student', orderBy);
  const compare = comparePositions(order);
  const start = typeof after === 'string' ? decodeCursor(order, after).position : undefined;
  const rows = district.pupils
    .map((pupil) => ({ pupil, position: positionIn(district.id, order, pupil) }))
    .filter(({ position }) => start === undefined || compare(position, start) > 0)
    .sort((a, b) => compare(a.position, b.position));
  const page = rows.slice(0, Number(first));
  district.rowsGiven += page.length;
  const edges = page.map(({ pupil, position }) => ({
    cursor: encodeCursor(order, { position }),
    node: record(district, pupil),
  }));
  return connection(edges, rows.length > page.length, district.pupils.length);
}

function connection(edges: { cursor: string; node: unknown }[], hasNextPage: boolean, totalCount = edges.length) {
  const pageInfo = { hasNextPage, hasPreviousPage: false, startCursor: null, endCursor: null };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
}

export function idOf(district: string, key: string): string {
  return formatId({ district, type: 'Student', key: [key] });
}

function record(district: SmallDistrict, pupil: Pupil) {
  return {
    __typename: 'Student',
    ...pupil,
    id: idOf(district.id, pupil.key),
    district: { id: district.id, name: `District of ${district.id}` },
    demographics: { sex: 'FEMALE' },
    phones: [{ number: `555-${pupil.key}` }],
    currentEnrollment: { schoolYear: 2026, entryDate: '2025-08-18', school: school(district).node },
  };
}

function studentById(district: SmallDistrict, id: string) {
  const pupil = district.pupils.find(({ key }) => idOf(district.id, key) === id);
  return pupil ? record(district, pupil) : null;
}

function school(district: SmallDistrict) {
  const id = formatId({ district: district.id, type: 'School', key: ['1'] });
  const position = { values: [`School of ${district.id}`], district: district.id, key: ['1'] };
  const order = contract.orders.get('School') ?? [];
  return {
    cursor: encodeCursor(order, { position }),
    node: { __typename: 'School', id, name: `School of ${district.id}` },
  };
}

/** Pupils with the names given, in `Last, First` form; keys are 1, 2, 3. */
export function pupils(...names: string[]): Pupil[] {
  return names.map((name, index) => {
    const [lastName = null, firstName = null] = name.split(', ');
    return { key: String(index + 1), lastName, firstName };
  });
}
