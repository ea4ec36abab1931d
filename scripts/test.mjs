// `npm test`: every check there is, and all tests, two side by side; the last line is the sum.
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';
import {ensureInstalled, readOptions, root, startNpm} from './setup.mjs';

/** How many steps run at a time. The tests in browsers wait a lot, so there is room beside them on two cores. */
const lanes = 2;

/** Seconds between two lines that say what is running. */
const pace = 20;

/**
 * The long ones first: a step begins when those that it needs are done, and none before it in the list can. It counts as
 * failed when one that it needs has failed. What it prints is shown then, and always where there are figures to read. What
 * measures time runs alone, when all others are done.
 */
const steps = [
  {name: 'generate'},
  {name: 'build', needs: ['generate']},
  {name: 'browser tests', needs: ['build'], program: 'node_modules/@web/test-runner/dist/bin.js'},
  {name: 'unpack', needs: ['build'], hasFigures: true},
  {name: 'package tests', needs: ['unpack'], program: 'scripts/checks/package.mjs'},
  {name: 'check:localize'},
  {name: 'check:format'},
  {name: 'check:types', needs: ['generate']},
  {name: 'check:lint', needs: ['generate']},
  {name: 'build:storybook', needs: ['generate']},
  {name: 'check:stories', needs: ['build:storybook'], hasFigures: true},
  {name: 'check:size', needs: ['build'], hasFigures: true},
  {name: 'check:docs', needs: ['generate']},
  {name: 'check:unused', needs: ['generate']},
  {name: 'check:speed', needs: ['build'], hasFigures: true, isAlone: true},
];

const scripts = steps.filter(({program}) => !program);

const help = `npm test [-- --help]

Installs the dependencies if needed, then runs, each counted as one:
  ${scripts.map(({name}) => `npm run ${name}`).join('\n  ')}
and the tests of the packed package in Node, and all others in Chromium, and in Firefox and WebKit where
they are installed, each test in each engine counted as one. Two of these run at a time, and
check:speed alone; every ${pace} seconds a line says which, and how far they are. The last line is "N passed, N failed".

Environment:
  BROWSERS=chromium,firefox   these engines alone, and all of them must be there (also: webkit)
  CHROME_PATH, FIREFOX_PATH   program files to use
  CI=true                     fail on a forgotten it.only

One file, again and again:    npm run test:watch -- src/text/date.test.ts
One check:                    npm run check:lint`;

readOptions(help);
ensureInstalled();

const start = Date.now();
const running = new Map();
const results = new Map();
const clock = setInterval(sayWhatRuns, pace * 1000).unref();
await new Promise((done) => startSteps(done));
clearInterval(clock);

const totals = [...results.values()].flatMap((result) => result.totals);
const failedSteps = scripts.filter(({name}) => !results.get(name).isGood);
const passed = scripts.length - failedSteps.length + sum(totals, 'passed');
const failed = failedSteps.length + sum(totals, 'failed');
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.map(({name}) => name).join(', ')}`);
for (const engine of totals) console.log(describe(engine));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Starts what can be started now, and again whenever a step has ended. */
function startSteps(done) {
  if (results.size === steps.length) return done();
  const isOpen = ({name}) => !running.has(name) && !results.has(name);
  const isReady = ({needs = [], isAlone}) =>
    needs.every((need) => results.has(need)) && (!isAlone || results.size === steps.length - 1);
  for (const step of steps.filter((step) => isOpen(step) && isReady(step))) {
    if (running.size === lanes) return;
    running.set(step.name, '');
    void run(step).then((result) => {
      running.delete(step.name);
      results.set(step.name, result);
      startSteps(done);
    });
  }
}

async function run(step) {
  const {name, needs = [], program, hasFigures} = step;
  const begin = Date.now();
  const {status, output, totals} = await (program ? runTests(step) : runScript(step));
  const broken = needs.filter((need) => !results.get(need).isGood);
  const isGood = status === 0 && broken.length === 0;
  const why = status === 0 && !isGood ? `  because of ${broken}` : '';
  console.log(`${isGood ? 'PASS' : 'FAIL'}  ${name.padEnd(15)} ${seconds(begin)}${why}`);
  if (status !== 0 || hasFigures) console.log(output.join('\n').trimEnd().replace(/^/gm, '      '));
  return {isGood, totals};
}

async function runScript({name}) {
  const child = startNpm(['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // What is made for tests alone is not kept for later.
    env: {...plainOutput(), WIREIT_LOGGER: 'quiet', WIREIT_CACHE: 'none'},
  });
  const output = [];
  const status = await ended(child, (line) => output.push(line));
  return {status, output, totals: []};
}

/**
 * Runs a test runner, which sends how far it is, and in the end its totals: a list of `{name, path, passed, failed,
 * skipped}` or `{name, missing}`. One that breaks off without a failed test counts as one failure.
 */
async function runTests({name, program}) {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: plainOutput(),
  });
  let totals = [];
  child.on('message', (message) => {
    if (message.progress) running.set(name, message.progress);
    if (message.totals) totals = message.totals;
  });
  const output = [];
  const status = await ended(child, (line) => output.push(line));
  if (status !== 0 && sum(totals, 'failed') === 0) totals.push({name, failed: 1});
  return {status, output, totals};
}

/** Hands on what a program prints, line by line, and resolves with its exit code. */
async function ended(child, hear) {
  const exit = new Promise((resolve) => {
    child.once('error', ({message}) => hear(message));
    child.once('close', resolve);
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => hear(stripVTControlCharacters(line)));
  return exit;
}

function sayWhatRuns() {
  const lines = Array.from(running, ([name, progress]) => name + (progress && ` (${progress})`));
  console.log(`      ${seconds(start)}: ${lines.join(', ')}`);
}

function plainOutput() {
  return {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined};
}

function describe({name, path, passed = 0, failed = 0, skipped = 0, missing}) {
  if (missing) return `${name} did not run: ${missing}`;
  const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  return `${name}: ${counts}${path ? `  (${path})` : ''}`;
}

function sum(list, key) {
  return list.reduce((total, each) => total + (each[key] ?? 0), 0);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`.padStart(7);
}
