import { getVariableValues, parse, validate, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import { loadContract } from '../../schema/contract';
import { refusal } from '../../schema/errors';
import { speakable } from '../../schema/speakable';

const { schema } = loadContract();
const SECRET = 'Zerbinetta';

/** What graphql-js finds wrong with a request, as a user may read it. */
function complaints(query: string, variables: Record<string, unknown> = {}): readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return errors.map(speakable);
    const [operation] = document.definitions as OperationDefinitionNode[];
    return (getVariableValues(schema, operation!.variableDefinitions ?? [], variables).errors ?? []).map(speakable);
  } catch (error) {
    return [speakable(error as GraphQLError)];
  }
}

test.each([
  [`{ student(id: "x" "${SECRET}") { id } }`, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found a value.'],
  [
    `{ student(id: """${SECRET}""" """x""") { id } }`,
    'GRAPHQL_PARSE_FAILED',
    'Syntax Error: Expected Name, found a value.',
  ],
  [
    '{ students(first: 5 555123) { nodes { id } } }',
    'GRAPHQL_PARSE_FAILED',
    'Syntax Error: Expected Name, found a value.',
  ],
  [
    `{ student(id: "\\u{${SECRET}}") { id } }`,
    'GRAPHQL_PARSE_FAILED',
    'Syntax Error: Invalid Unicode escape sequence.',
  ],
  [`{ student(id: "${SECRET}) { id } }`, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Unterminated string.'],
  ['{ students { nodes { id } }', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ['{ students { nodes { age } } }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "age" on type "Student".'],
  [
    `{ students(first: "${SECRET}") { nodes { id } } }`,
    'GRAPHQL_VALIDATION_FAILED',
    'The document holds a value that its type, Int, does not allow.',
  ],
  [
    `{ students(filter: { birthDate: { from: "${SECRET}" } }) { nodes { id } } }`,
    'GRAPHQL_VALIDATION_FAILED',
    'The document holds a value that its type, Date, does not allow.',
  ],
  [
    `{ students(filter: { gradeLevel: { equals: ${SECRET} } }) { nodes { id } } }`,
    'GRAPHQL_VALIDATION_FAILED',
    'The document holds a value that its type, GradeLevel, does not allow.',
  ],
])('%s', (query, code, message) => {
  const [error, ...more] = complaints(query);
  expect(more).toEqual([]);
  expect({ code: error?.extensions['code'], message: error?.message }).toEqual({ code, message });
});

test.each<[string, unknown, string]>([
  ['ID!', undefined, 'Variable "$v" of required type "ID!" was not provided.'],
  ['ID!', null, 'Variable "$v" of non-null type "ID!" must not be null.'],
  ['ID!', { a: SECRET }, 'Variable $v has a value that its type does not allow.'],
  ['ID!', [SECRET, '; at "secret";'], 'Variable $v has a value that its type does not allow.'],
  [
    'StudentFilter',
    { lastName: { equals: [SECRET] } },
    'Variable $v has a value that its type does not allow at v.lastName.equals.',
  ],
  ['StudentFilter', { [SECRET]: 1 }, 'Variable $v has a value that its type does not allow.'],
  [
    'StudentFilter',
    { birthDate: { from: `${SECRET}; at "x";` } },
    'Variable $v has a value that its type does not allow.',
  ],
])('a variable of type %s that is %j', (type, value, message) => {
  const field = type === 'ID!' ? 'student(id: $v) { id }' : 'students(filter: $v) { nodes { id } }';
  const [error] = complaints(`query ($v: ${type}) { ${field} }`, value === undefined ? {} : { v: value });
  expect({ code: error?.extensions['code'], message: error?.message }).toEqual({ code: 'BAD_USER_INPUT', message });
});

test('errors of ours stay what they are', () => {
  const ours = refusal('FIRST_AND_LAST', {});
  expect(speakable(ours)).toBe(ours);
});
