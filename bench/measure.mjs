// Loads one page in a browser context of its own, and measures what it costs.
import {readFileSync} from 'node:fs';

/* global probe */

const probeScript = readFileSync(new URL('pages/probe.js', import.meta.url), 'utf8');

/** Bytes a second and milliseconds of a round trip. Slow 4G is as in Lighthouse: 1.6 Mbit/s, 150 ms, and what TCP adds. */
export const networks = {
  none: {label: 'no throttling'},
  'slow-4g': {
    label: 'slow 4G',
    limits: {download: (1_600_000 / 8) * 0.9, upload: (750_000 / 8) * 0.9, latency: 150 * 3.75},
  },
  '400k': {
    label: '400 kbit/s',
    limits: {download: 400_000 / 8, upload: 400_000 / 8, latency: 400},
  },
};

/**
 * Opens a page and waits for its last card.
 *
 * @param {{browser: import('puppeteer-core').Browser, server: object}} bench
 * @param {string} path of the page
 * @param {{network?: string, cpu?: number, expected: object}} conditions `expected` is what `probe.watch` takes
 * @param {(opened: {page: import('puppeteer-core').Page, client: import('puppeteer-core').CDPSession, costs: object}) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws what the page throws
 * @template T
 */
export async function open({browser, server}, path, conditions, use) {
  const {network = 'none', cpu = 1, expected} = conditions;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 800});
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    const client = await page.createCDPSession();
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    // One library asks a server of fonts, which is no part of a card.
    await client.send('Network.enable');
    await client.send('Network.setBlockedURLs', {urls: ['https://*']});
    // Starts the renderer's process before the measurement.
    await page.goto(`${server.origin}/blank.html`);
    const {limits} = networks[network];
    if (limits) await page.emulateNetworkConditions(limits);
    if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await page.evaluateOnNewDocument(
      `${probeScript}\nwindow.measured = probe.watch(${JSON.stringify(expected)});`,
    );
    Object.assign(server.traffic, {bytes: 0, requests: 0});
    const before = await cpuTime(client);
    await page.goto(server.origin + path);
    const times = await Promise.race([page.evaluate('measured'), failed]);
    const costs = {...times, cpu: (await cpuTime(client)) - before, ...server.traffic};
    return await use({page, client, costs});
  } finally {
    await context.close();
  }
}

/** @returns {Promise<{costs: object, shown: {texts: string[], pictures: number}}>} what the page costs, and what it shows */
export async function measure(bench, path, conditions) {
  return open(bench, path, conditions, async ({page, client, costs}) => {
    const {elements, ...shown} = await page.evaluate(() => probe.read());
    return {costs: {...costs, ...(await heap(client)), elements}, shown};
  });
}

/** Milliseconds of processor time that the main thread has spent on tasks. */
export async function cpuTime(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'TaskDuration').value;
}

/** Kilobytes that are in use after garbage collection: of scripts, and of Blink for the page's nodes and styles. */
export async function heap(client) {
  // What the first collection frees in one heap, the second can free in the other.
  for (let n = 0; n < 2; n++) await client.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await client.send('Runtime.getHeapUsage');
  return {scriptHeap: usedSize / 1000, blinkHeap: embedderHeapUsedSize / 1000};
}
