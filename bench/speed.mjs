// `npm run check:speed`: fails when three runs in a row need clearly more processor time than the budget.
import {readOptions} from '../scripts/setup.mjs';
import {withBench} from './bench.mjs';
import {measureCell, ratio} from './rounds.mjs';

/**
 * CPU of the element, as a ratio to the list written by hand in the same run: what is reached on a busy machine. A faster
 * element lowers them.
 */
const budgets = [
  {items: 20, budget: 2.1, rounds: 9},
  {items: 2000, budget: 1.15, rounds: 5},
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

const names = ['floor', 'script'];
await withBench(names, async (bench) => {
  process.exitCode = (await isWithin(bench)) ? 0 : 1;
});

/** Whether one of the runs is within the budgets; ends with the first that is. */
async function isWithin(bench) {
  for (let run = 1; run <= RUNS; run++) {
    const ratios = [];
    for (const {items, rounds} of budgets) {
      const cell = {names, content: {items}};
      const results = await measureCell(bench, cell, rounds, () => {});
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
