// Starts what every measurement needs: Chromium, and a server with the scripts of candidates.
import {chromium} from '../test/browsers/chromium.mjs';
import {bundle} from './bundle.mjs';
import {putShared} from './pages/page.mjs';
import {serve} from './serve.mjs';

/**
 * Ends the program with exit code 1 where there is no Chromium.
 *
 * @param {string[]} names of candidates
 * @param {(bench: {browser: import('puppeteer-core').Browser, server: object, bundles: object}) => Promise<void>} use
 */
export async function withBench(names, use) {
  const {missing, launcher} = chromium();
  if (missing) {
    console.error(`Chromium is needed: ${missing}`);
    process.exit(1);
  }
  const bundles = {};
  for (const name of names) bundles[name] = await bundle(name);
  const server = await serve();
  putShared(server, bundles);
  const browser = await launcher.launchBrowser();
  try {
    await use({browser, server, bundles});
  } finally {
    await browser.close();
  }
}
