import fc from 'fast-check';
import { ceilingsIn, credentialOf } from '../../subgraphs/store/ceilings';
import { CREDENTIAL, SEEN } from '../../subgraphs/store/tables';
import { engines } from '../engines/fresh-database';
import { freshStore } from './test-store';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const students = (...numbers: number[]) => new Set(numbers.map(String));
const range = (from: number, to: number) =>
  students(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

describe.each(engines)('on %s', (engine) => {
  let fresh: Awaited<ReturnType<typeof freshStore>>;
  let now = 0;
  const clock = () => new Date(now);
  const opened = async () => ceilingsIn(await fresh.open(), clock);
  beforeEach(async () => {
    fresh = await freshStore(engine);
    now = Date.parse('2026-03-16T12:00:00Z');
  });
  afterEach(() => fresh.close());

  test('exactly as many as may be, and those who were seen cost nothing', async () => {
    const { admit } = await opened();
    expect(await admit('a', range(1, 6), 10)).toBe(true);
    expect(await admit('a', range(5, 11), 10)).toBe(false);
    expect(await admit('a', range(5, 10), 10)).toBe(true);
    expect(await admit('a', range(1, 10), 10)).toBe(true);
    expect(await admit('a', students(11), 10)).toBe(false);
    expect(await admit('b', students(11), 10)).toBe(true);
  });

  test('what is refused is not counted', async () => {
    const { admit } = await opened();
    expect(await admit('a', range(1, 3), 2)).toBe(false);
    expect(await admit('a', range(8, 9), 2)).toBe(true);
  });

  test('none may be seen where the ceiling is none', async () => {
    const { admit } = await opened();
    expect(await admit('a', students(1), 0)).toBe(false);
    expect(await admit('a', students(), 0)).toBe(true);
  });

  test('who was last seen an hour ago counts no more, to the millisecond', async () => {
    const { admit } = await opened();
    expect(await admit('a', students(1), 2)).toBe(true);
    now += 30 * MINUTE;
    expect(await admit('a', students(2), 2)).toBe(true);
    now += 30 * MINUTE - 1;
    expect(await admit('a', students(3), 2)).toBe(false);
    now += 1;
    expect(await admit('a', students(3), 2)).toBe(true);
    expect(await admit('a', students(1), 2)).toBe(false);
  });

  test('to look again is to look: the hour begins anew', async () => {
    const { admit } = await opened();
    expect(await admit('a', students(1), 1)).toBe(true);
    now += 59 * MINUTE;
    expect(await admit('a', students(1), 1)).toBe(true);
    now += 59 * MINUTE;
    expect(await admit('a', students(2), 1)).toBe(false);
  });

  test('more at once than one statement takes', async () => {
    const { admit } = await opened();
    expect(await admit('a', range(1, 2500), 2500)).toBe(true);
    expect(await admit('a', students(2501), 2500)).toBe(false);
    expect(await admit('a', range(1, 2500), 2500)).toBe(true);
  });

  test('the store does not say who was looked at, nor that two looked at the same; an hour later nothing is left', async () => {
    const store = await fresh.open();
    const { admit } = ceilingsIn(store, clock);
    const [one, other] = ['1', '2'].map((subject) => credentialOf({ issuer: 'x', subject, app: undefined }));
    await admit(one!, students(42), 10);
    await admit(other!, students(42), 10);
    const rows = await store.db<{ student: string }>(SEEN).select('student');
    expect(new Set(rows.map(({ student }) => student)).size).toBe(2);
    for (const { student } of rows) expect(student).toMatch(/^[0-9a-f]{64}$/);
    now += HOUR;
    await admit('c', students(), 10);
    expect(await store.db(SEEN).select()).toEqual([]);
    expect(await store.db<{ credential: string }>(CREDENTIAL).select('credential')).toEqual([{ credential: 'c' }]);
  });

  test('however many ask at once, in whatever order, they never see more', async () => {
    const several = [await opened(), await opened(), await opened()];
    let run = 0;
    const asked = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), {
      minLength: 2,
      maxLength: 12,
    });
    const property = fc.asyncProperty(asked, fc.integer({ min: 0, max: 12 }), async (sets, most) => {
      const credential = `credential ${run++}`;
      const admitted = await Promise.all(
        sets.map((set, index) => several[index % 3]!.admit(credential, students(...set), most)),
      );
      const seen = new Set(sets.filter((_, index) => admitted[index]).flat());
      expect(seen.size).toBeLessThanOrEqual(most);
      // What was refused would not fit now either.
      for (const set of sets.filter((_, index) => !admitted[index]))
        expect(new Set([...seen, ...set]).size).toBeGreaterThan(most);
    });
    await fc.assert(property, { numRuns: 15, seed: 20260316 });
  });
});

test('a credential is a person, or an application that acts for the person', () => {
  const who = { issuer: 'https://login.example.org', subject: '1', app: undefined };
  const all = [
    who,
    { ...who, subject: '2' },
    { ...who, issuer: 'x' },
    { ...who, app: 'homework' },
    { ...who, app: '' },
  ];
  expect(new Set(all.map(credentialOf)).size).toBe(all.length);
});
