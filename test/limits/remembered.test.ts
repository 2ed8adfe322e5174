import { parse } from 'graphql';
import { documentStore } from '../../gateway/document-store';
import { remembered } from '../../schema/limits/remembered';

/** It asks for nothing, and is as long as a body may be. */
const long = (index: number): string => `{ __typename } #${index}${'x'.repeat(250_000)}`;

describe('documents that came last are remembered: a few hundred, and of long ones no more than a few megabytes', () => {
  test('by their text', () => {
    const known = remembered<object>();
    for (let index = 0; index < 1000; index++) known.set(`{ field${index} }`, {});
    expect(known.size).toBe(500);
    for (let index = 0; index < 100; index++) known.set(long(index), {});
    expect([...known.keys()].join('').length).toBeLessThan(9_000_000);
    expect(known.has(long(99))).toBe(true);
    known.set('', {});
    expect(known.has('')).toBe(true);
  });

  test('by the keys of Apollo, which does not weigh comments', async () => {
    const store = documentStore();
    const keys = Array.from({ length: 100 }, (_, index) => index);
    for (const index of keys) await store?.set(`${index}`, parse(long(index)));
    const held = await Promise.all(keys.map((index) => store?.get(`${index}`)));
    const letters = held.reduce((sum, document) => sum + (document?.loc?.source.body.length ?? 0), 0);
    expect(letters).toBeGreaterThan(250_000);
    expect(letters).toBeLessThan(9_000_000);
  });
});
