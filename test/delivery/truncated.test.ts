import fc from 'fast-check';
import { openDelivered, type DeliveredTest } from './open-delivered';
import { changed, whole, type Files } from './small-delivery';

/** Everything that the small district can be asked. */
const EVERYTHING = `{
  students { nodes { id localId firstName middleName lastName preferredFirstName gradeLevel birthDate phones { number }
    birthPlace { city state } emails { address } demographics { sex races hispanicLatino }
    enrollments { school { name } schoolYear entryDate exitDate isPrimary residencyStatus } contacts { name relation }
    sections { section { id } beginDate endDate homeroom } } totalCount }
  staffMembers { nodes { id name email localId roles { role school { id } begin end } } }
  schools { nodes { id name ncesId principal { name } } }
  sections { nodes { id name room schoolYear term { name } course { title code subject } teachers { position staff { id } } } }
  courses { nodes { id title code scedCode } }
  terms { nodes { id name type schoolYear beginDate endDate gradingPeriods { id } } }
}`;

const names = Object.keys(whole);
const cuts = fc
  .constantFrom(...names)
  .chain((name) => fc.record({ name: fc.constant(name), at: fc.nat((whole[name] ?? '').length - 1) }));
const cut = ({ name, at }: { name: string; at: number }): Files => changed(name, (text) => text.slice(0, at));

let maple: DeliveredTest;
let good: unknown;
beforeAll(async () => {
  maple = await openDelivered(whole);
  ({ data: good } = await maple.ask(EVERYTHING));
});
afterAll(() => maple.close());

test('a delivery of which a file is cut at any byte is either held back or gives the same answer', async () => {
  let held = 0;
  await fc.assert(
    fc.asyncProperty(cuts, async (where) => {
      await maple.next(cut(where));
      if ((await maple.state())?.held) held++;
      expect((await maple.ask(EVERYTHING)).data).toEqual(good);
      await maple.next(whole);
      expect((await maple.state())?.held).toBeNull();
    }),
    { seed: 26, numRuns: 150 },
  );
  // A manifest may lose its last lines, which say nothing of a file.
  expect(held).toBeGreaterThan(120);
}, 120_000);

test('so is one that is cut at the end of a line, wherever that is', async () => {
  const ends = names.flatMap((name) =>
    [...(whole[name] ?? '').matchAll(/\r\n/g)].map(({ index }) => ({ name, at: index + 2 })),
  );
  const inside = ends.filter(({ name, at }) => at < (whole[name] ?? '').length);
  for (const where of inside) {
    await maple.next(cut(where));
    expect({ where, data: (await maple.ask(EVERYTHING)).data }).toEqual({ where, data: good });
    await maple.next(whole);
  }
  expect(inside.length).toBeGreaterThan(50);
}, 120_000);

test('without a delivery before it, a cut within a line is always found', async () => {
  await fc.assert(
    fc.asyncProperty(cuts, async (where) => {
      const text = whole[where.name] ?? '';
      fc.pre(where.at > 0 && text[where.at - 1] !== '\n');
      await expect(openDelivered(cut(where))).rejects.toThrow('the delivery cannot be taken');
    }),
    { seed: 12, numRuns: 60 },
  );
}, 120_000);
