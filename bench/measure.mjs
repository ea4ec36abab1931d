// Loads one page in a browser context of its own and measures the cost.

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin of the server
 * @param {string} path of the page
 * @returns {Promise<{first: number, last: number, cpu: number, blocked: number, texts: string[]}>} milliseconds, and the cards' texts
 * @throws what the page throws
 */
export async function measure(browser, origin, path) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    const client = await page.createCDPSession();
    await client.send('Performance.enable', {timeDomain: 'threadTicks'});
    // Starts the renderer's process before the measurement.
    await page.goto(`${origin}/blank.html`);
    const before = await cpuTime(client);
    await page.goto(`${origin}${path}`);
    const times = await Promise.race([page.evaluate('measured'), failed]);
    const cpu = (await cpuTime(client)) - before;
    return {...times, cpu, texts: await page.evaluate('cardTexts()')};
  } finally {
    await context.close();
  }
}

/** Milliseconds of processor time that the main thread has spent on tasks. */
async function cpuTime(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'TaskDuration').value;
}
