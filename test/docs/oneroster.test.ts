import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { parse } from 'yaml';
import { inventDistrict } from '../../demo/district';
import { writeDelivery } from '../../demo/write-delivery';
import { problemCodes } from '../../subgraphs/delivery/problem';
import { openDistrict } from '../../subgraphs/district';
import { deliveryForm } from '../../subgraphs/mapping/delivery-form';
import { readDistrictFile } from '../../subgraphs/mapping/district-file';
import { atRest } from '../delivery/at-rest';
import { textOf } from '../toolchain/sources';
import { contract } from './example';
import { fencesIn, sectionsOf } from './page';
import { custodian } from '../../subgraphs/policy/custodian';

const PAGE = 'docs/oneroster.md';
const shown = (title: string): string => {
  const section = sectionsOf(PAGE).find((one) => one.title === title);
  return fencesIn(section?.text ?? '', 'yaml')[0]?.text ?? '';
};

test('every reason for which a delivery is not taken is explained', () => {
  const page = textOf(PAGE);
  expect(problemCodes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

test('the settings shown are all there are, with what holds when they are left out', () => {
  const { delivery } = parse(shown('Settings')) as { delivery: Record<string, unknown> };
  expect(Object.keys(delivery).sort()).toEqual(Object.keys(deliveryForm.shape).sort());
  const { snapshots, ...others } = delivery;
  expect(deliveryForm.parse({})).toEqual(others);
  expect(deliveryForm.parse({ snapshots })).toMatchObject({ snapshots });
});

test('the district file shown reads a delivery, and the marks shown are those of the report card', async () => {
  const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-oneroster-'));
  const file = join(folder, 'maple-grove.yaml');
  const { tables } = inventDistrict({ system: 'oneroster', seed: 'oneroster', students: 40 });
  writeDelivery(join(folder, 'exports', 'oneroster'), tables);
  writeFileSync(file, `${shown('Start')}asOf: 2026-03-16\n${shown('Marks')}`);
  const district = await openDistrict(readDistrictFile(file, contract.schema, {}), contract, {
    log: pino({ level: 'silent' }),
    timer: atRest,
  });
  const query = `{ students(first: 200) { nodes { id grades { courseTitle schoolYear type letter numeric gradingPeriod { name }
    section { name } } } } }`;
  const { data, errors } = await district.answer({ query }, custodian(district.id));
  await district.close();
  rmSync(folder, { recursive: true });
  expect(errors).toBeUndefined();
  const { nodes } = (data as { students: { nodes: { grades: Record<string, unknown>[] }[] } }).students;
  const grades = nodes.flatMap((student) => student.grades);
  const results = tables.find(({ name }) => name === 'results')?.rows ?? [];
  // Those of the homework are scores, and no marks.
  expect(grades.length).toBe(results.filter(([, , , item]) => String(item).startsWith('li-')).length);
  expect(grades.length).toBeLessThan(results.length);
  expect(new Set(grades.map(({ type }) => type))).toEqual(new Set(['SEMESTER', 'GRADING_PERIOD']));
  expect(grades.every(({ courseTitle, schoolYear, section }) => courseTitle && section && schoolYear === 2026)).toBe(
    true,
  );
});
