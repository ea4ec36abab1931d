// `npm run check:speed`: fails when three runs in a row need clearly more processor time than the budget.
import {readOptions} from '../scripts/setup.mjs';
import {chromium} from '../test/browsers/chromium.mjs';
import {bundle} from './bundle.mjs';
import {putShared} from './pages/page.mjs';
import {measureCell, ratio} from './rounds.mjs';
import {serve} from './serve.mjs';

/**
 * CPU of the element, as a ratio to the list written by hand in the same run: what is reached on a busy machine. A faster
 * element lowers them.
 */
const budgets = [
  {items: 20, budget: 2.6, rounds: 9},
  {items: 2000, budget: 1.2, rounds: 3},
];

/** How far a run may be over the budget: noise stays below. */
const MARGIN = 1.15;

/** How many runs in a row have to be over it. */
const RUNS = 3;

readOptions(`npm run check:speed

Measures the processor time of <benelux-news-list> (dist/cdn/benelux.js) as a ratio to bench/pages/vanilla.js in the
same run, with ${budgets.map(({items}) => items).join(' and ')} cards. Fails when ${RUNS} runs in a row are over the budget by ${Math.round(100 * MARGIN - 100)} %.

Environment:
  CHROME_PATH  program file to use`);

const {missing, launcher} = chromium();
if (missing) {
  console.error(`Chromium is needed: ${missing}`);
  process.exit(1);
}
const names = ['floor', 'script'];
const bundles = {floor: await bundle('floor'), script: await bundle('script')};
const server = await serve();
putShared(server, bundles);
const browser = await launcher.launchBrowser();
try {
  process.exitCode = (await isWithin()) ? 0 : 1;
} finally {
  await browser.close();
}

/** Whether one of the runs is within the budgets; ends with the first that is. */
async function isWithin() {
  for (let run = 1; run <= RUNS; run++) {
    const ratios = [];
    for (const {items, rounds} of budgets) {
      const cell = {names, content: {items}};
      const results = await measureCell({browser, server, bundles}, cell, rounds, () => {});
      ratios.push(ratio(results, 'script', 'cpu'));
    }
    const isGood = ratios.every((value, n) => value <= budgets[n].budget * MARGIN);
    const told = budgets.map(
      ({items, budget}, n) => `${items} cards ${ratios[n].toFixed(2)} (budget ${budget})`,
    );
    console.log(
      `CPU, ratio to a list written by hand: ${told.join(', ')}${isGood ? '' : ': over'}`,
    );
    if (isGood) return true;
  }
  return false;
}
