import { figures } from '../../bench/draft/report';
import { heldOut } from '../../bench/draft/held-out';
import { scoreOf, systems } from '../../bench/draft/measure';
import { lookedAt } from '../../bench/draft/styles';
import { contract } from '../district/open';

// What `npm run bench:draft` measures must not get worse unseen: a floor below the figures in bench/draft/README.md.

const FLOORS = [
  ['ABBREVIATED', { unmarked: 1, precision: 1, obvious: 0.85, plain: 105 }],
  ['tables alone', { unmarked: 1, precision: 1, obvious: 0.8, plain: 25 }],
  ['sis_learner', { unmarked: 1, precision: 0.97, obvious: 0.75, plain: 25 }],
] as const;

test.each(FLOORS)(
  'names as those of %s',
  async (name, floor) => {
    const style = [...lookedAt, ...heldOut].find((one) => one.name === name)!;
    const scores = [];
    for (const system of systems) scores.push(await scoreOf(system, style, 120, contract));
    const { unmarked, precision, obvious, plain } = figures(scores);
    expect({ unmarked, precision, obvious, plain }).toEqual({
      unmarked: atLeast(floor.unmarked),
      precision: atLeast(floor.precision),
      obvious: atLeast(floor.obvious),
      plain: atLeast(floor.plain), // with everything marked, nothing unmarked would be wrong
    });
  },
  300_000,
);

/** Shows the figure beside the floor where it is below. */
const atLeast = (floor: number) => ({
  asymmetricMatch: (value: unknown) => typeof value === 'number' && value >= floor,
  toString: () => `at least ${floor}`,
});
