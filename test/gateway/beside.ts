import { encodeCursor } from '../../schema/cursor';
import type { Position } from '../../schema/order';
import { fanOutWithin } from './asking';
import { httpDistrict, type HttpDistrict, type Say } from './http-district';
import { contract, pupils, smallDistrict } from './small-district';

const open: HttpDistrict[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((district) => district.close()));
});

/** A gateway over a small district that behaves, and one over HTTP that says whatever the test wants. */
export async function beside(say: Say, districtSeconds = 600) {
  const good = smallDistrict('maple-grove', pupils('Abel, Ann', 'Cole, Cy'));
  const bad = await httpDistrict('harbor-city', say);
  open.push(bad);
  return { fanOut: fanOutWithin(districtSeconds, good, bad.shard), bad };
}

/** What most tests ask: answered from one district by `page` below. */
export const query =
  '{ students { nodes { id firstName lastName birthDate gradeLevel } totalCount completeness { missing { district reason } } } }';
const order = contract.orders.get('Student')!;
export const cursor = (values: Position['values'], district = 'harbor-city', key: Position['key'] = ['1']) =>
  encodeCursor(order, { position: { values, district, key } });
export const pupil = {
  id: 'harbor-city:student:1',
  firstName: 'Dee',
  lastName: 'Dunn',
  birthDate: null,
  gradeLevel: null,
};
export const edge = (over: object = {}, at = cursor(['Dunn', 'Dee'])) => ({ cursor: at, n0: { ...pupil, ...over } });
export const page = (edges: unknown, over: object = {}) => ({
  data: { page: { edges, pageInfo: { hasNextPage: false }, totalCount: 1, ...over } },
});
