import fc from 'fast-check';
import { ceilingsIn, countsOf } from '../../subgraphs/store/ceilings';
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
  const opened = async () => {
    const { admit } = ceilingsIn(await fresh.open(), clock);
    return {
      admit: async (credential: string, students: ReadonlySet<string>, most: number) =>
        (await admit([{ credential, most }], students)) === undefined,
    };
  };
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
    const most = { person: 10, app: undefined };
    for (const subject of ['1', '2'])
      await admit(countsOf({ issuer: 'x', subject, app: undefined }, most), students(42));
    const rows = await store.db<{ student: string }>(SEEN).select('student');
    expect(new Set(rows.map(({ student }) => student)).size).toBe(2);
    for (const { student } of rows) expect(student).toMatch(/^[0-9a-f]{64}$/);
    now += HOUR;
    await admit([{ credential: 'c', most: 10 }], students());
    expect(await store.db(SEEN).select()).toEqual([]);
    expect(await store.db<{ credential: string }>(CREDENTIAL).select('credential')).toEqual([{ credential: 'c' }]);
  });

  test('of several counts each holds, and what one refuses counts in none', async () => {
    const { admit } = ceilingsIn(await fresh.open(), clock);
    const person = { credential: 'person', most: 5 };
    const [app, other] = ['app', 'other'].map((credential) => ({ credential, most: 3 }));
    expect(await admit([person, app!], range(1, 3))).toBeUndefined();
    expect(await admit([person, app!], students(4))).toBe(3);
    expect(await admit([person, other!], range(3, 5))).toBeUndefined();
    expect(await admit([person, other!], range(5, 6))).toBe(5);
    expect(await admit([person], students(6))).toBe(5);
    expect(await admit([person, other!], range(3, 5))).toBeUndefined();
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

test('a person is one credential, whatever acts for the person, and each application another', () => {
  const who = { issuer: 'https://login.example.org', subject: '1', app: undefined };
  const most = { person: 10, app: 5 };
  const own = countsOf(who, most);
  expect(own).toEqual([{ credential: expect.stringMatching(/^[0-9a-f]{64}$/), most: 10 }]);
  const apps = ['homework', 'gradebook', ''].map((app) => countsOf({ ...who, app }, most));
  for (const counts of apps) expect(counts).toEqual([own[0], { credential: expect.any(String), most: 5 }]);
  const others = [
    { ...who, subject: '2' },
    { ...who, issuer: 'x' },
  ].flatMap((other) => countsOf(other, most));
  const all = [...own, ...apps.map(([, app]) => app), ...others].map((one) => one?.credential);
  expect(new Set(all).size).toBe(all.length);
  expect(countsOf({ ...who, app: 'homework' }, { person: undefined, app: 5 })).toHaveLength(1);
  expect(countsOf(who, { person: undefined, app: undefined })).toEqual([]);
});
