import { join } from 'node:path';
import { chromium as playwright, type Page } from 'playwright-core';
import { chromium } from '../engines/chromium';
import { until } from '../until';

/** What a person sees who opens the explorer, signs in and runs the first example. */
export interface Explored {
  /** The line that says who asks. */
  readonly who: string;
  /** The rulings of the home district: category and ruling. */
  readonly maySee: Readonly<Record<string, string>>;
  /** The district whose rulings these are. */
  readonly maySeeAt: string;
  /** Whether a token about to expire was renewed by asking the issuer, and the answer came all the same. */
  readonly renewed: boolean;
  /** Whether the panel of rulings goes away by the keyboard. */
  readonly closed: boolean;
  /** The section that says what is withheld; empty where there is none. */
  readonly withheld: string;
  readonly tabs: readonly string[];
  readonly districts: readonly { district: string; state: string }[];
  readonly summary: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
  readonly answer: any;
  /** Errors and warnings of the browser's console. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but the gateway. */
  readonly elsewhere: readonly string[];
}

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export async function explore(url: string, persona: string): Promise<Explored> {
  const browser = await playwright.launch({ executablePath: chromium(), args: ARGUMENTS });
  try {
    const colorScheme = process.env['ROLLCALL_DARK'] === undefined ? 'light' : 'dark';
    const page = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } });
    const noted = note(page, url);
    await page.goto(url);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await shot(page, 'signed-out');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator(`[data-persona="${persona}"]`).waitFor();
    await shot(page, 'issuer');
    await page.locator(`[data-persona="${persona}"]`).click();
    const who = await page.getByTestId('who-asks').innerText();
    await page.getByRole('tab', { name: 'Students' }).waitFor();
    const tabs = await page.getByRole('tab').allInnerTexts();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    // The documentation stands beside the query, opened at the root fields.
    await page.getByRole('link', { name: 'students', exact: true }).first().waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByTestId('district').first().waitFor();
    const districts = await page.getByTestId('district').evaluateAll((rows) =>
      rows.map((row) => ({
        district: row.getAttribute('data-district') ?? '',
        state: row.getAttribute('data-state') ?? '',
      })),
    );
    const summary = await page.getByTestId('who-answered-summary').innerText();
    await page.locator('.graphiql-response .view-line', { hasText: '"lastName"' }).first().waitFor();
    // The editor draws only the lines in view; its model holds the whole answer.
    const answer: unknown = JSON.parse(await page.evaluate<string>(RESPONSE));
    const held = page.getByTestId('withheld');
    const withheld = (await held.count()) === 0 ? '' : await held.innerText();
    await shot(page, 'answered');
    await page.getByText('What you may see').click();
    await page.locator('tr[data-category]').first().waitFor();
    const maySeeAt = await page.getByRole('combobox', { name: 'At' }).inputValue();
    const maySee = await page
      .locator('tr[data-category]')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((row) => [row.getAttribute('data-category') ?? '', row.getAttribute('data-ruling') ?? '']),
        ),
      );
    await shot(page, 'may-see');
    const renewed = await isRenewed(page);
    await page.setViewportSize({ width: 400, height: 900 });
    // A telephone's: nothing sticks out, once the editors have found their new width.
    await until(async () => (await page.evaluate('document.documentElement.scrollWidth')) === 400);
    await shot(page, 'narrow');
    await page.keyboard.press('Escape');
    const closed = await page.getByTestId('may-see').evaluate((panel) => !panel.hasAttribute('open'));
    return { who, maySee, maySeeAt, renewed, closed, withheld, tabs, districts, summary, answer, ...noted };
  } finally {
    await browser.close();
  }
}

async function isRenewed(page: Page): Promise<boolean> {
  const before = await page.evaluate<string>(AGED);
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.url().endsWith('/graphql')),
    page.getByRole('combobox', { name: 'At' }).selectOption('cedar-falls'),
  ]);
  const { authorization } = await response.request().allHeaders();
  return response.status() === 200 && authorization !== undefined && !authorization.includes(before);
}

/** Makes the page believe that its token has a second left; says which token that is. */
const AGED = `(() => {
  const kept = JSON.parse(sessionStorage.getItem('rollcall:tokens'));
  sessionStorage.setItem('rollcall:tokens', JSON.stringify({ ...kept, expires: Date.now() + 1000 }));
  return kept.token;
})()`;

/** For whoever wants to see what the test sees: a folder for pictures. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['ROLLCALL_SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

const RESPONSE = `__MONACO.editor.getModels().find((model) => model.uri.path.endsWith('response.json')).getValue()`;

function note(page: Page, url: string): Pick<Explored, 'complaints' | 'elsewhere'> {
  const [complaints, elsewhere]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(url).origin) elsewhere.push(request.url());
  });
  return { complaints, elsewhere };
}
