// `npm run bench`: the news list against one written by hand, in the same run; prints what each costs and the ratios.
import {readOptions} from '../scripts/setup.mjs';
import {chromium} from '../test/browsers/chromium.mjs';
import {measure} from './measure.mjs';
import {serve} from './serve.mjs';

const counts = [20, 2000];
const names = ['vanilla', 'benelux'];
const metrics = {
  first: 'first card painted',
  last: 'last card painted',
  cpu: 'main-thread CPU',
  blocked: 'blocking time',
};

const help = `npm run bench [-- options]

Loads <benelux-news-list> (dist/cdn/benelux.js) and bench/vanilla.js in turn in Chromium, with 20 and
2,000 cards, and prints the medians of both and the ratios. See bench/README.md.

  --rounds N   load each N times (default 9)
  --help       show this

Environment:
  CHROME_PATH  program file to use`;

const {rounds} = readOptions(help, {rounds: {type: 'string', default: '9'}});
try {
  if (!(rounds > 0 && Number.isInteger(Number(rounds)))) {
    throw new Error(`--rounds is ${rounds}: it must be a whole number from 1 up.`);
  }
  await run(Number(rounds));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function run(rounds) {
  const server = await serve(counts);
  const {missing, launcher} = chromium();
  if (missing) throw new Error(`Chromium is needed: ${missing}`);
  const browser = await launcher.launchBrowser();
  try {
    console.log(`${await browser.version()}, rounds: ${rounds}; medians, and ratios in a round\n`);
    for (const count of counts)
      printTable(count, await compare(browser, server.origin, count, rounds));
    const {vanilla, benelux} = server.sizes;
    printRow('script, brotli', `${vanilla} B`, `${benelux} B`, (benelux / vanilla).toFixed(2));
  } finally {
    await browser.close();
  }
}

/** Rounds with both pages, in alternating order; the first round warms up and is not counted. */
async function compare(browser, origin, count, rounds) {
  const results = [];
  for (let n = 0; n <= rounds; n++) {
    const round = {};
    for (const name of n % 2 ? names.toReversed() : names) {
      round[name] = await measure(browser, origin, `/${name}-${count}.html`);
    }
    checkTexts(round, count);
    if (n > 0) results.push(round);
    process.stderr.write(`\r${count} cards: round ${n} of ${rounds}${n === rounds ? '\n' : ''}`);
  }
  return results;
}

/** Lists that say different things cannot be compared. */
function checkTexts({vanilla, benelux}, count) {
  const different = (_, n) => vanilla.texts[n] !== benelux.texts[n];
  const at = Array.from({length: count}).findIndex(different);
  if (at < 0) return;
  throw new Error(
    `The two do not show the same. Card ${at + 1} is, without white space:\n` +
      names.map((name) => `  ${name}: ${{vanilla, benelux}[name].texts[at]}`).join('\n'),
  );
}

function printTable(count, results) {
  printRow(`${count.toLocaleString('en')} cards`, ...names, 'ratio', '(min–max)');
  for (const [metric, label] of Object.entries(metrics)) {
    const columns = names.map((name) => results.map((round) => round[name][metric]));
    const [base, own] = columns;
    const ratios = base.every(Boolean) ? own.map((value, n) => value / base[n]) : [];
    const times = columns.map((values) => `${median(values).toFixed(0)} ms`);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((n) => n.toFixed(2));
    const spread = ratios.length ? [median(ratios).toFixed(2), `(${least}–${most})`] : ['–'];
    printRow(label, ...times, ...spread);
  }
  console.log();
}

function printRow(label, ...cells) {
  const widths = [10, 10, 8, 14];
  console.log(label.padEnd(20) + cells.map((cell, n) => cell.padStart(widths[n])).join(''));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2;
}
