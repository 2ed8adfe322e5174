import { together } from '../../subgraphs/together';
import { custodian } from '../../subgraphs/policy/custodian';
import { smallSystem } from './small/small-district';

/** A piece of work that ends when the test says so. */
function work<Value>() {
  let end: { done(value: Value): void; fail(error: Error): void } | undefined;
  const promise = new Promise<Value>((resolve, reject) => (end = { done: resolve, fail: reject }));
  return { promise, ...end! };
}

test('gives what all have given, in their order', async () => {
  const [slow, quick] = [work<string>(), work<number>()];
  const all = together([slow.promise, quick.promise, null]);
  quick.done(2);
  slow.done('one');
  expect(await all).toEqual(['one', 2, null]);
});

test('fails once all have ended, as the first by place and not by time', async () => {
  const [slow, quick, never] = [work(), work(), work()];
  let hasEnded = false;
  const all = together([slow.promise, quick.promise, never.promise]).finally(() => (hasEnded = true));
  all.catch(() => undefined);
  quick.fail(new Error('quick'));
  slow.fail(new Error('slow'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(hasEnded).toBe(false);
  never.done(undefined);
  await expect(all).rejects.toThrow('slow');
});

test('a page that cannot be asked for waits for its count, so that what the answer says of itself is always the same', async () => {
  const system = await smallSystem('postgres', { people: [{ id: 1, birth_date: '2010-01-01' }] });
  const { district, log } = await system.open();
  const after = Buffer.from('{"o":"UIf698Ap","p":{"v":["E"],"d":"maple","k":[2]}}').toString('base64url');
  const query = `{ students(orderBy: { field: BIRTH_DATE }, after: "${after}") { totalCount nodes { id } } }`;
  const answer = await district.answer({ query }, custodian('maple'));
  await district.close();
  await system.close();
  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['MALFORMED_CURSOR']);
  expect(answer.extensions?.rollcall).toMatchObject({ statements: 1, rows: 1 });
  expect(log).toEqual([]);
});
