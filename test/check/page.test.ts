import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright, type Browser } from 'playwright-core';
import { htmlReport } from '../../subgraphs/check/page/page';
import { terminalReport } from '../../subgraphs/check/terminal';
import type { Report } from '../../subgraphs/check/report';
import { inventDatabase } from '../cases/invented-district';
import { chromium } from '../engines/chromium';
import { checked } from './checked';

// The report as a person sees it: a page in a browser, and text at a terminal.

const HOSTILE = '<script>document.title = "broken"</script><img src="http://127.0.0.1:9/x">';
const folder = mkdtempSync(join(process.env['ROLLCALL_TEST_FILES'] ?? tmpdir(), 'rollcall-report-'));
let report: Report;
let browser: Browser;

beforeAll(async () => {
  const { database, content } = await inventDatabase({ system: 'opensis', engine: 'sqlite' }, 60);
  report = await checked({ ...content, district: { id: 'maple-grove', name: `Maple Grove ${HOSTILE}` } });
  await database.drop();
  writeFileSync(join(folder, 'report.html'), htmlReport(report));
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  browser = await playwright.launch({ executablePath: chromium(), args });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['on a large screen', 1280, 'light'],
  ['on a phone, at night', 360, 'dark'],
] as const)('%s', async (_, width, colorScheme) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(join(folder, 'report.html')).href;
  await page.goto(address);

  expect(complaints).toEqual([]);
  expect(requests).toEqual([address]);
  expect(await page.title()).toContain(HOSTILE);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(HOSTILE);
  expect(await page.locator('main script, main img').count()).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

  for (const severity of ['error', 'warning', 'note'] as const)
    expect(await page.locator(`.finding.${severity}`).count()).toBe(report.counts[severity]);
  const fields = report.types.reduce((sum, type) => sum + (type.rows ? type.fields.length : 0), 0);
  expect(await page.locator('.bars tr').count()).toBe(fields);
  const bar = page.locator('.bars tr', { hasText: 'middleName' }).first();
  const [track, read] = await bar
    .locator('rect')
    .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
  const { filled } = report.types
    .find(({ label }) => label === 'Student')!
    .fields.find(({ field }) => field === 'middleName')!;
  expect(read! / track!).toBeCloseTo(filled / 60, 2);

  // Colours of the scheme: dark text on a light page, or the other way round.
  const brightness = (colour: string) => Number(/\d+/.exec(colour)?.[0]);
  const [paper, ink] = await page.evaluate<string[]>(
    '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
  );
  expect(brightness(paper!) > brightness(ink!)).toBe(colorScheme === 'light');
  const screenshot = process.env['ROLLCALL_SCREENSHOT'];
  if (screenshot !== undefined) await page.screenshot({ path: `${screenshot}-${width}.png`, fullPage: true });
  await page.close();
});

test('at a terminal: no line is too long, and colours only where they are wanted', () => {
  const plain = terminalReport(report, { width: 80, color: false });
  // What stands on a line of its own may be longer: the district's name, and a code with its place.
  const sentences = plain.split('\n').filter((line) => line.startsWith('  '));
  expect(sentences.filter((line) => line.length > 80)).toEqual([]);
  expect(plain).not.toContain('\x1b');
  expect(terminalReport(report, { width: 80, color: true })).toContain('\x1b[');
  expect(plain).toMatch(/^\s+school +current +without an end +all rows$/m);
});
