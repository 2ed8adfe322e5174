import { derivationOf, derive, derivedFields } from '../../subgraphs/derived';

const of = (field: string, ...values: unknown[]) => derive(derivationOf('AttendanceSummary', field)!, values);

test.each([
  [90, 4, 86, 86 / 90, false],
  [90, 8.5, 81.5, 81.5 / 90, false],
  [90, 9, 81, 0.9, true], // 10 % is enough
  [5, 0.5, 4.5, 0.9, true],
  [180, 0, 180, 1, false],
  [0, 0, 0, null, null],
])('of %d days enrolled %d missed', (enrolled, absent, present, rate, chronic) => {
  expect(of('present', enrolled, absent)).toBe(present);
  expect(of('rate', enrolled, absent)).toBe(rate);
  expect(of('chronicallyAbsent', enrolled, absent)).toBe(chronic);
});

test('what follows from a value that is not there is not there', () => {
  for (const field of ['present', 'rate', 'chronicallyAbsent']) {
    expect(of(field, null, 3)).toBeNull();
    expect(of(field, 90, null)).toBeNull();
  }
});

test('a field follows only from fields that are mapped', () => {
  expect(derivedFields('AttendanceSummary', ['absent', 'tardy'])).toEqual([]);
  expect(derivedFields('AttendanceSummary', ['daysEnrolled', 'absent'])).toEqual([
    'present',
    'rate',
    'chronicallyAbsent',
  ]);
  expect(derivedFields('Student', ['daysEnrolled', 'absent'])).toEqual([]);
});
