import fc from 'fast-check';
import { codeOf } from '../../schema/errors';
import { formatId, isDistrictName, parseId } from '../../schema/id';

const district = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);
const key = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 4 });

function refusalOf(text: string, type = 'Student'): string | undefined {
  try {
    parseId(text, type);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

test('an id is read as it was written', () => {
  fc.assert(
    fc.property(district, key, (name, parts) => {
      fc.pre(parts.length > 1 || parts[0] !== '');
      const id = { district: name, type: 'Student', key: parts };
      fc.pre(formatId(id).length <= 1024);
      expect(parseId(formatId(id), 'Student')).toEqual(id);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('there is one way to write an id: any other text is another record, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, prefixed) => {
      const whole = prefixed ? `maple:student:${text}` : text;
      const code = refusalOf(whole);
      if (code !== undefined) expect(code).toBe('MALFORMED_ID');
      else expect(formatId(parseId(whole, 'Student'))).toBe(whole);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test.each([
  ['maple:student:1042', undefined],
  ['maple:student:ALG-1,255901001,2026,Fall', undefined],
  ['maple:student:a%2Cb,c%3Ad', undefined],
  ['maple:student:,', undefined], // two empty texts are a key
  ['maple:student:', 'MALFORMED_ID'],
  ['maple:student', 'MALFORMED_ID'],
  ['maple', 'MALFORMED_ID'],
  ['', 'MALFORMED_ID'],
  [' maple:student:1042', 'MALFORMED_ID'],
  ['maple:student:1042 ', 'MALFORMED_ID'],
  ['maple:student:1042:1', 'MALFORMED_ID'],
  ['maple:school:1042', 'MALFORMED_ID'],
  ['maple:Student:1042', 'MALFORMED_ID'],
  ['Maple:student:1042', 'MALFORMED_ID'],
  ['1maple:student:1042', 'MALFORMED_ID'],
  ['maple:student:%41', 'MALFORMED_ID'],
  ['maple:student:%c3%a9', 'MALFORMED_ID'],
  ['maple:student:%', 'MALFORMED_ID'],
  ['maple:student:%ff', 'MALFORMED_ID'],
  ['maple:student:\ud83e', 'MALFORMED_ID'],
  ['maple:student:é', 'MALFORMED_ID'],
  [`maple:student:${'1'.repeat(1010)}`, undefined],
  [`maple:student:${'1'.repeat(1011)}`, 'MALFORMED_ID'],
])('%s', (text, code) => {
  expect(refusalOf(text)).toBe(code);
});

test("a district's id is its name", () => {
  expect(formatId({ district: 'maple', type: 'District', key: [] })).toBe('maple');
  expect(parseId('maple', 'District')).toEqual({ district: 'maple', type: 'District', key: [] });
  for (const text of ['Maple', 'maple:district:1', '', '-maple', 'm'.repeat(41)])
    expect(refusalOf(text, 'District')).toBe('MALFORMED_ID');
  expect(isDistrictName('maple-grove-2')).toBe(true);
  expect(isDistrictName('maple grove')).toBe(false);
  expect(isDistrictName('maple\n')).toBe(false);
});
