import { isDay } from '../../schema/calendar';

test.each([
  ['2026-03-16', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['0000-01-01', false],
  ['0000-00-00', false],
  ['2026-3-16', false],
  ['26-03-16', false],
  ['2026-03-16T00:00', false],
  [' 2026-03-16', false],
  ['2026-03-16\n', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
