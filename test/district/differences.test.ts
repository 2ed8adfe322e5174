import { smallSystem, type SmallSystem } from './small/small-district';
import { people } from './small/names';
import { codes } from './open';

/** What a district's own file changes of its preset, and what it does not map at all. */
let system: SmallSystem;
beforeAll(async () => {
  system = await smallSystem('sqlite', { people: people('sqlite', 5) });
});
afterAll(() => system.close());

const LIST = '{ students(first: 200) { totalCount nodes { id firstName lastName } pageInfo { endCursor } } }';

test('another way to find a value takes the place of the preset’s', async () => {
  const { ask } = await system.open({ entities: { Student: { fields: { lastName: { constant: 'Moss' } } } } });
  const { data } = await ask(LIST);
  expect(new Set((data.students.nodes as { lastName: string }[]).map(({ lastName }) => lastName))).toEqual(
    new Set(['Moss']),
  );
});

test('null takes away a field, a modifier, a join and a type; in a condition it means null', async () => {
  const { ask } = await system.open({
    entities: {
      Student: {
        joins: { badge: null },
        fields: { middleName: null, stateId: { filterable: null } },
        where: { code: null },
      },
      School: null,
      Enrollment: { fields: { school: null } },
    },
  });
  const { data, errors, extensions } = await ask(
    '{ students(filter: { stateId: { equals: "none" } }) { totalCount nodes { middleName } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ students: { totalCount: 0, nodes: [] } });
  expect(extensions?.rollcall.unmapped).toEqual(['Student.middleName']);
});

test('a list of a type that is not mapped is empty, and said to be unmapped', async () => {
  const { ask } = await system.open({ entities: { School: null, Enrollment: { fields: { school: null } } } });
  const { data, errors, extensions } = await ask(
    '{ schools(filter: { name: { equals: "x" } }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } school(id: "maple:school:1") { id } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    schools: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    school: null,
  });
  expect(extensions?.rollcall).toMatchObject({ statements: 0, unmapped: ['Query.schools', 'Query.school'] });
});

test('what is not mapped of the contract’s own order counts as null; asked for, it is refused', async () => {
  const { ask } = await system.open({ entities: { Student: { fields: { firstName: null } } } });
  const all = await ask(LIST);
  expect(all.errors).toBeUndefined();
  const ids = (all.data.students.nodes as { id: string }[]).map(({ id }) => id);
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data } = await ask(
      'query ($after: String) { students(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    paged.push(...(data.students.nodes as { id: string }[]).map(({ id }) => id));
    ({ hasNextPage: more, endCursor: after } = data.students.pageInfo);
  }
  expect(paged).toEqual(ids);
  expect(codes(await ask('{ students(orderBy: [{ field: FIRST_NAME }]) { totalCount } }'))).toEqual([
    'FIELD_NOT_SORTABLE',
  ]);
});
