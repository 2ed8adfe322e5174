import { chromium as playwright, type Browser } from 'playwright-core';
import { isEnumType } from 'graphql';
import { loadContract } from '../../schema/contract';
import { roles } from '../../schema/viewer';
import { parseYaml } from '../../subgraphs/mapping/yaml-file';
import { districtPolicy, policyForm } from '../../subgraphs/policy/policy-form';
import { policyPage } from '../../subgraphs/policy/print/page';
import { policyText } from '../../subgraphs/policy/print/text';
import { chromium } from '../engines/chromium';

// What a superintendent reads and signs: at a terminal, and as a page.

const { schema } = loadContract();
const HOSTILE = '<script>document.title = "broken"</script>';
const settings = (text: string) => {
  const yaml = parseYaml(text, 'maple.yaml');
  return districtPolicy(policyForm.parse(yaml.data), schema, (path) => yaml.place(path));
};
const tightened = settings(
  `forbid: [{ roles: [teacher], categories: [IDENTITY], reason: '${HOSTILE}' }]\n` +
    'raise: { Student.birthDate: SAFETY }\nretention: { DISCIPLINE: 1, ATTENDANCE: 3 }\nceilings: { teacher: 150 }\n',
);

let browser: Browser;
beforeAll(async () => {
  browser = await playwright.launch({
    executablePath: chromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
  });
});
afterAll(() => browser.close());

test('each word of the table is explained, and each limit is said, with whose rule it is', () => {
  const text = policyText('Maple', tightened, schema);
  const category = schema.getType('Category');
  const words = isEnumType(category) ? category.getValues() : [];
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter(({ name, description }) => !text.includes(`${name.padEnd(18)} ${description}`))).toEqual([]);
  expect(roles.filter((role) => !text.includes(`somebody of the role ${role} may look at `))).toEqual([]);
  const own = text.split('\n').filter((line) => line.endsWith(' This is the district’s own rule.'));
  expect(own.map((line) => line.trim().replace(' This is the district’s own rule.', ''))).toEqual([
    'Student.birthDate needs the right to SAFETY besides its own category.',
    'Events of ATTENDANCE are shown for 3 years.',
    'Events of DISCIPLINE are shown for 1 year.',
    'Within an hour, somebody of the role teacher may look at 150 students.',
  ]);
  expect(text).toContain('  Events of ASSESSMENT are shown however old they are.\n');
  expect(text).toContain('  Within an hour, somebody of the role district-admin may look at any number of students.\n');
});

test('a policy that was signed is known again, and another as soon as anything of it differs', () => {
  const lastLine = (text: string) => policyText('Maple', settings(text), schema).trim().split('\n').at(-1);
  const changes = [
    '{}',
    'ceilings: { teacher: 150 }',
    'identify: [records, email]',
    'raise: { Student.birthDate: SAFETY }',
  ];
  const prints = changes.map(lastLine);
  expect(lastLine('{}')).toBe(prints[0]);
  expect(new Set(prints).size).toBe(changes.length);
  for (const print of prints) expect(print).toMatch(/^Fingerprint of this policy: (?:[0-9a-f]{4}-){5}[0-9a-f]{4}$/);
  const page = policyPage('Maple', settings('{}'), schema);
  expect(page).toContain(prints[0]?.split(': ')[1]);
});

test.each([1280, 400])(
  'the page says the same, fits a window of %i, and runs nothing that the file holds',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(policyPage('Maple', tightened, schema));
    expect(await page.title()).toBe('Who may see what at Maple');
    const shown = await page.locator('body').innerText();
    expect(shown).toContain(HOSTILE);
    expect(shown).toContain('Health records that the school holds.');
    expect(shown).toContain('Within an hour, somebody of the role teacher may look at 150 students.');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  },
);
