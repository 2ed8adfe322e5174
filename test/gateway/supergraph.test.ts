import { buildSchema, parse } from 'graphql';
import { apiSchema, supergraphSdl } from '../../gateway/supergraph';
import { contract } from './small-district';

const schema = buildSchema(apiSchema(contract));

test('the API has what districts answer and what the registry answers, and nothing of the machinery', () => {
  const fields = Object.keys(schema.getQueryType()!.getFields());
  expect(fields).toEqual(expect.arrayContaining(['student', 'students', 'district', 'districts']));
  expect(fields.filter((name) => name.startsWith('_'))).toEqual([]);
  expect(schema.getType('Category')).toBeUndefined();
  expect(schema.getDirective('category') ?? undefined).toBeUndefined();
});

test('every type and field of the API keeps its docstring', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name))
    .flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...('getFields' in type ? Object.values(type.getFields()) : [])
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    ]);
  expect(silent).toEqual([]);
});

test('two subgraphs, however many districts there are', () => {
  expect(supergraphSdl(contract).match(/@join__graph\(name: "\w+"/g)).toEqual([
    '@join__graph(name: "districts"',
    '@join__graph(name: "registry"',
  ]);
  expect(() => parse(supergraphSdl(contract))).not.toThrow();
});
