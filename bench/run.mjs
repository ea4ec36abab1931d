// `npm run bench`: the news list against plain HTML, one written by hand and cards of other libraries, in the same run.
import {writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {bundles as scriptFiles, partSizes} from '../scripts/checks/part-sizes.mjs';
import {readOptions, root} from '../scripts/setup.mjs';
import {withBench} from './bench.mjs';
import {sizeOf} from './bundle.mjs';
import {candidates, installed, labelOf} from './candidates.mjs';
import {goalTable} from './goals.mjs';
import {draw} from './picture.mjs';
import {makePlan} from './plan.mjs';
import {grid, shiftTable, table} from './report.mjs';
import {measureCell} from './rounds.mjs';
import {playScene, scenes} from './scenes.mjs';

const help = `npm run bench [-- options]

Loads the same news as plain HTML, as a list written by hand, as <benelux-news-list> and as cards of other libraries,
in turn in Chromium, and prints medians, and ratios to the list written by hand. Without options that leave something
out it takes about half an hour, and writes bench/results.md and docs/speed.svg. See bench/README.md.

  --quick         three tables without other libraries, in about a minute
  --rounds N      load each N times (default 9; with --quick 2)
  --peers LIST    these alone, and the floor: ${Object.keys(candidates).join(',')}
  --items LIST    so many cards, such as 3,20,200,2000
  --layout LIST   grid,list
  --network LIST  none,slow-4g,400k
  --cpu LIST      so many times slower than this machine, such as 1,4
  --scenes        the scenes too: renewals, and elements that come and go
  --help          show this

Lists are separated by commas. With --items, --layout, --network or --cpu, each combination of them is measured; what
is not named is 20, grid, none, and 1.

Environment:
  CHROME_PATH     program file to use`;

const text = {type: 'string'};
const options = readOptions(help, {
  quick: {type: 'boolean'},
  rounds: text,
  peers: text,
  items: text,
  layout: text,
  network: text,
  cpu: text,
  scenes: {type: 'boolean'},
});

try {
  await run(options);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function run({rounds = options.quick ? '2' : '9'}) {
  if (!(rounds > 0 && Number.isInteger(Number(rounds))))
    throw new Error(`--rounds is ${rounds}: it must be a whole number from 1 up.`);
  const {cells, hasScenes, isWhole} = makePlan(options);
  const played = hasScenes ? scenes : [];
  const wanted = [...new Set([...cells, ...played].flatMap(({names}) => names))];
  const names = installed(wanted);
  await withBench(names, async (bench) => {
    const {browser, bundles} = bench;
    const intro = introduction(await browser.version(), rounds);
    console.log(`${intro}\n\n${scriptTable(names, bundles)}\n`);
    const parts = [];
    for (const [n, part] of [...cells, ...played].entries()) {
      const most = Math.min(part.rounds ?? Infinity, Number(rounds));
      const place = `[${n + 1}/${cells.length + played.length}] ${part.title}`;
      const tell = (round) => progress(`${place}: round ${round} of ${most}`);
      const measure = part.run ? playScene : measureCell;
      const kept = {...part, names: part.names.filter((name) => names.includes(name))};
      parts.push({...part, results: await measure(bench, kept, most, tell)});
      progress('');
      if (!part.isShift) console.log(table(parts.at(-1)));
    }
    const shifts = parts.filter(({isShift}) => isShift);
    if (shifts.length > 0) console.log(shiftTable(shifts));
    if (isWhole) {
      const sizes = `${scriptTable(names, bundles)}\n\n${await partTable()}`;
      writeResults(parts, `${intro}\n\n## Scripts\n\n${sizes}`);
    }
  });
}

/** One line that is written anew each time. */
function progress(text) {
  process.stderr.write(`\r\x1b[K${text}`);
}

function introduction(version, rounds) {
  const day = new Date().toISOString().slice(0, 10);
  const processor = cpus()[0].model.replace(/\s+/g, ' ').trim();
  return `${day}. ${processor}, ${cpus().length} cores, ${version.replace('/', ' ')}, Node ${process.versions.node}; ${rounds} rounds. Medians; in brackets the median of the ratios to the list written by hand in the same round.`;
}

function scriptTable(names, bundles) {
  const rows = names
    .filter((name) => bundles[name].js && !['lines', 'server'].includes(name))
    .map((name) => [labelOf(name), sizeOf(bundles[name]).toLocaleString('en')]);
  return grid([['', 'script and style sheet, brotli, B'], ...rows]);
}

async function partTable() {
  const rows = await partSizes();
  const head = ['what a part adds, brotli, B', ...Object.keys(scriptFiles)];
  return grid([head, ...rows.map((row) => row.map((cell) => cell.toLocaleString('en')))]);
}

function writeResults(parts, head) {
  const isShift = (part) => part.isShift;
  const tables = [
    ...parts.filter((part) => !isShift(part)).map(table),
    shiftTable(parts.filter(isShift)),
  ];
  const page = `<!-- Written by npm run bench. -->

# What was measured

${head}

## Goals

${goalTable(parts)}

## Figures

${tables.join('\n')}`;
  writeFileSync(new URL('results.md', import.meta.url), page);
  writeFileSync(`${root}docs/speed.svg`, draw(parts));
}
