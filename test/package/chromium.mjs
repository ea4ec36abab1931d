// Opens pages in Chromium; the test answers all their requests.
import {chromium as findChromium} from '../browsers/chromium.mjs';

/** The origin of the pages: browsers trust it like `https:`, and no server listens there. */
export const site = 'http://localhost:1/';

/**
 * @returns {Promise<{open: typeof open, close: () => Promise<void>}>}
 */
export async function startChromium() {
  const {missing, launcher} = findChromium();
  if (missing) throw new Error(`Chromium is needed: ${missing}`);
  const browser = await launcher.launchBrowser();
  return {open: (answer, address) => open(browser, answer, address), close: () => browser.close()};
}

/**
 * Opens `site`.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {(url: URL) => {type: string, body: string | Buffer, headers?: object} | undefined} answer undefined: 404
 * @param {string} address of the page
 * @returns {Promise<{page: import('puppeteer-core').Page, problems: string[]}>} what went wrong is added as it happens
 */
async function open(browser, answer, address = site) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (line) => {
    if (['error', 'warn'].includes(line.type())) problems.push(line.text());
  });
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    const found = url.pathname === '/favicon.ico' ? {} : answer(url);
    if (!found) problems.push(`not found: ${request.url()}`);
    const {type = 'text/plain', body = '', headers} = found ?? {};
    request.respond({
      status: found ? 200 : 404,
      contentType: type,
      headers: {'Access-Control-Allow-Origin': '*', ...headers},
      body,
    });
  });
  await page.goto(address);
  return {page, problems};
}
