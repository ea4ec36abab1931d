// Loads one page in a browser context of its own, and measures what it costs.
import {readFileSync} from 'node:fs';

const probeScript = readFileSync(new URL('pages/probe.js', import.meta.url), 'utf8');

const viewport = {width: 1280, height: 800, deviceScaleFactor: 1, mobile: false};

/** Bytes a second and milliseconds of a round trip. Slow 4G is as in Lighthouse: 1.6 Mbit/s, 150 ms, and what TCP adds. */
export const networks = {
  none: {label: 'no throttling'},
  'slow-4g': {
    label: 'slow 4G',
    limits: limitsOf((1_600_000 / 8) * 0.9, (750_000 / 8) * 0.9, 150 * 3.75),
  },
  '400k': {
    label: '400 kbit/s',
    limits: limitsOf(400_000 / 8, 400_000 / 8, 400),
  },
};

function limitsOf(downloadThroughput, uploadThroughput, latency) {
  return {offline: false, downloadThroughput, uploadThroughput, latency};
}

/**
 * Opens a page and waits for its last card.
 *
 * @param {{browser: import('puppeteer-core').Browser, server: object}} bench
 * @param {string} path of the page
 * @param {{network?: string, cpu?: number, expected: object}} conditions `expected` is what `probe.watch` takes
 * @param {(opened: {client: import('puppeteer-core').CDPSession, evaluate: Evaluate, costs: object}) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws what the page throws
 * @template T
 *
 * @typedef {(script: string | Function, ...values: unknown[]) => Promise<any>} Evaluate runs an expression, or a function
 *   with these values, in the page
 */
export async function open({browser, server}, path, conditions, use) {
  const {network = 'none', cpu = 1, expected} = conditions;
  const context = await browser.createBrowserContext();
  try {
    const client = await blankPage(browser, context, server.origin);
    const evaluate = (script, ...values) => evaluateIn(client, script, values);
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    // One library asks a server of fonts, which is no part of a card.
    await client.send('Network.enable');
    await client.send('Network.setBlockedURLs', {urls: ['https://*']});
    const {limits} = networks[network];
    if (limits) await client.send('Network.emulateNetworkConditions', limits);
    if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await client.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `${probeScript}\nwindow.measured = probe.watch(${JSON.stringify(expected)});`,
    });
    Object.assign(server.traffic, {bytes: 0, requests: 0});
    await visit(client, server.origin + path);
    const times = await evaluate('measured');
    // Chromium begins to count with the page.
    const costs = {...times, cpu: await cpuTime(client), ...server.traffic};
    return await use({client, evaluate, costs});
  } finally {
    await context.close();
  }
}

/**
 * A blank page, so that the renderer's process runs before the measurement. It is none of Puppeteer's pages, which listen
 * to scripts as a debugger does: then Chromium notes where each request comes from, and reads the whole script again.
 */
async function blankPage(browser, context, origin) {
  const root = await browser.target().createCDPSession();
  await root.send('Target.createTarget', {url: 'about:blank', browserContextId: context.id});
  await root.detach();
  const target = await context.waitForTarget(() => true);
  const client = await target.createCDPSession();
  await client.send('Page.enable');
  await client.send('Emulation.setDeviceMetricsOverride', viewport);
  await visit(client, `${origin}/blank.html`);
  return client;
}

/** Goes to a page, and waits until it is loaded. */
async function visit(client, url) {
  const loaded = new Promise((resolve) => client.once('Page.loadEventFired', resolve));
  const {errorText} = await client.send('Page.navigate', {url});
  if (errorText) throw new Error(`${url} did not open: ${errorText}`);
  await loaded;
}

async function evaluateIn(client, script, values) {
  const list = values.map((value) => JSON.stringify(value)).join();
  const {result, exceptionDetails} = await client.send('Runtime.evaluate', {
    expression: typeof script === 'string' ? script : `(${script})(${list})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** @returns {Promise<{costs: object, shown: {texts: string[], pictures: number}}>} what the page costs, and what it shows */
export async function measure(bench, path, conditions) {
  return open(bench, path, conditions, async ({client, evaluate, costs}) => {
    const {elements, ...shown} = await evaluate('probe.read()');
    return {costs: {...costs, ...(await heap(client)), elements}, shown};
  });
}

/** Milliseconds of processor time that the main thread has spent on tasks since the page began. */
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
