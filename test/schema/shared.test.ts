import { shared } from '../../schema/shared';

test('what is under way is shared; afterwards it is found out anew, also where it failed', async () => {
  let count = 0;
  const now = shared(async () => {
    count++;
    await Promise.resolve();
    if (count === 2) throw new Error('the second time');
    return count;
  });
  expect(await Promise.all([now(), now(), now()])).toEqual([1, 1, 1]);
  await expect(Promise.all([now(), now()])).rejects.toThrow('the second time');
  expect(await now()).toBe(3);
});
