import { chromium as playwright, type Page } from 'playwright-core';
import { chromium } from '../engines/chromium';

/** What a person sees who opens the explorer and runs the first example. */
export interface Explored {
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

export async function explore(url: string, token: string): Promise<Explored> {
  const browser = await playwright.launch({ executablePath: chromium(), args: ARGUMENTS });
  try {
    const page = await browser.newPage();
    await page.setExtraHTTPHeaders({ authorization: `Bearer ${token}` });
    const noted = note(page, url);
    await page.goto(url);
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
    const screenshot = process.env['ROLLCALL_SCREENSHOT'];
    if (screenshot !== undefined) await page.screenshot({ path: screenshot });
    return { tabs, districts, summary, answer, ...noted };
  } finally {
    await browser.close();
  }
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
