import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { deliveriesIn } from '../../subgraphs/delivery/deliveries';
import { deliver, whole } from './small-delivery';

const home = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-reading-'));
const folder = join(home, 'export');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What is asked for when the first look is over and the files are about to be read. */
let beforeReading = (): void => undefined;
/** Each look at the clock takes a second. */
let seconds = 0;
const log: string[] = [];

const deliveries = deliveriesIn({
  folder,
  snapshots: `${folder}.rollcall`,
  wanted: new Map([['users', new Set(['familyName'])]]),
  made: '1',
  lookEvery: 60,
  tolerance: 0.01,
  shrink: 0.1,
  endDates: 'excluded',
  log: pino({}, { write: (line: string) => void log.push(line) }),
  clock: () => new Date(Date.UTC(2026, 2, 16, 12, 0, seconds++)),
  calendarOf: () => {
    beforeReading();
    return { today: () => '2026-03-16', schoolYear: () => 2026 };
  },
});

test('a file that changes while the delivery is read: the next look tries again', async () => {
  deliver(folder, whole);
  beforeReading = () => appendFileSync(join(folder, 'enrollments.csv'), 'e9,,,eng-1,north,ben,student,,,\r\n');
  await deliveries.look();
  expect(await deliveries.look()).toBeUndefined();
  expect(deliveries.held?.problems.map(({ code }) => code)).toEqual(['STILL_WRITTEN']);
  beforeReading = () => undefined;
  await deliveries.look();
  expect((await deliveries.look())?.description.files['enrollments']?.rows).toBe(9);
});

test('how far it has come is logged now and then', () => {
  const told = log.map((line) => JSON.parse(line) as { msg: string; percent?: number });
  const progress = told.filter(({ msg }) => msg === 'reading a delivery').map(({ percent }) => percent);
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.every((percent) => Number(percent) > 0 && Number(percent) <= 100)).toBe(true);
});
