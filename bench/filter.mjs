// `npm run bench:filter`: what a keystroke in the filter of 2,000 items costs on a slow processor.
import {readOptions} from '../scripts/setup.mjs';
import {withBench} from './bench.mjs';
import {putPage} from './pages/page.mjs';
import {median} from './rounds.mjs';

/* global document, requestAnimationFrame */

const COUNT = 2000;

/** How many times slower than this machine. */
const SLOWDOWN = 4;

/** What is typed, one after the other; some words are in many items, some in few or none. */
const typed = ['a', 'ag', 'agenten', 'agenten grens', 'agenten grensx', 'agenten', '', 'route', ''];

const help = `npm run bench:filter [-- options]

Types into the filter of <benelux-news-list> (dist/cdn/benelux-all.js), which has ${COUNT} items and shows
20 or all of them, in Chromium on a processor slowed down by ${SLOWDOWN}. Prints how long the page is busy
until the frame that shows the first matches. The pause after the last key is not counted. See bench/README.md.

  --rounds N   type all words N times (default 5)
  --help       show this

Environment:
  CHROME_PATH  program file to use`;

const {rounds} = readOptions(help, {rounds: {type: 'string', default: '5'}});
await withBench(['all'], async (bench) => {
  console.log(`${await bench.browser.version()}, CPU ÷ ${SLOWDOWN}, rounds: ${rounds}`);
  for (const limit of [20, COUNT]) {
    console.log(`\n${COUNT} items, ${limit} shown`);
    printTable(await measure(bench, limit));
  }
});

/** @returns {Promise<number[][]>} milliseconds for each text that is typed */
async function measure(bench, limit) {
  const page = await bench.browser.newPage();
  const content = {items: COUNT, limit, layout: 'list', attributes: 'filter="text tag year"'};
  await page.goto(bench.server.origin + (await putPage(bench, 'all', content)));
  await page.waitForFunction(built, {}, limit);
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  const times = typed.map(() => []);
  for (let round = 0; round < Number(rounds); round++) {
    for (const [index, words] of typed.entries()) {
      const {busy, found} = await page.evaluate(type, words);
      times[index].push(busy);
      await page.waitForFunction(built, {timeout: 120_000}, Math.min(found, limit));
    }
  }
  await page.close();
  return times;
}

function printTable(times) {
  console.log(`${'typed'.padEnd(20)}median ms   most ms`);
  for (const [index, all] of times.entries()) {
    const words = `"${typed[index]}"`.padEnd(20);
    console.log(words + column(median(all), 9) + column(Math.max(...all), 10));
  }
}

function column(value, width) {
  return value.toFixed(0).padStart(width);
}

/** Whether so many cards are on the page. */
function built(count) {
  const {shadowRoot} = document.querySelector('benelux-news-list');
  return (shadowRoot?.querySelectorAll('benelux-news-card').length ?? 0) === count;
}

/** Types words, and waits for the frame that shows what they find. */
async function type(words) {
  const list = document.querySelector('benelux-news-list');
  const field = list.shadowRoot.querySelector('input');
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  field.value = words;
  field.dispatchEvent(new Event('change'));
  await list.updateComplete;
  await new Promise(requestAnimationFrame);
  // The frame is drawn before the next task.
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  return {busy: performance.now() - start, found: list.knownItems.all.length};
}
