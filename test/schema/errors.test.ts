import { GraphQLError } from 'graphql';
import { codeOf, errorCodes, refusal, sentence } from '../../schema/errors';

test('an error carries its code, its district and its path, and is a sentence', () => {
  const error = refusal('SOURCE_FAILED', { district: 'maple' }, ['students', 0]);
  expect(error.toJSON()).toEqual({
    message: 'The database of district maple could not answer.',
    path: ['students', 0],
    extensions: { code: 'SOURCE_FAILED', district: 'maple' },
  });
  expect(refusal('FIRST_AND_LAST', {}).extensions).toEqual({ code: 'FIRST_AND_LAST' });
});

test('every code has a sentence', () => {
  const details = {
    argument: 'first',
    most: 5,
    type: 'Student',
    field: 'Student.x',
    district: 'maple',
    missing: 2,
    expected: 'text',
    problem: 'It is not.',
    use: 'give',
    reason: 'it is gone.',
  };
  for (const code of errorCodes) expect(sentence(code, details as never)).toMatch(/^[`\dA-Z].*\.$/);
});

test('only errors of ours are known by their code', () => {
  expect(codeOf(refusal('INTERNAL', {}))).toBe('INTERNAL');
  expect(codeOf(new GraphQLError('x', { extensions: { code: 'toString' } }))).toBeUndefined();
  expect(codeOf(new GraphQLError('x', { extensions: { code: 'OTHER' } }))).toBeUndefined();
  expect(codeOf(new Error('x'))).toBeUndefined();
});
