// `npm test`: every check there is, then the tests in real browsers; the last line is the sum.
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';
import {ensureInstalled, npm, packageTotalsFile, readOptions, root, totalsFile} from './setup.mjs';

/**
 * The npm scripts to run, in order. A step counts as failed when one that it needs has failed; what it prints is shown
 * then, and always where there are figures to read.
 */
const steps = [
  {script: 'generate'},
  {script: 'build', needs: ['generate']},
  {script: 'check:types', needs: ['generate']},
  {script: 'check:lint', needs: ['generate']},
  {script: 'check:format'},
  {script: 'check:docs', needs: ['generate']},
  {script: 'check:localize'},
  {script: 'check:unused', needs: ['generate']},
  {script: 'check:size', needs: ['build'], hasFigures: true},
  {script: 'unpack', needs: ['build'], hasFigures: true},
  {script: 'build:storybook', needs: ['generate']},
  {script: 'check:stories', needs: ['build:storybook'], hasFigures: true},
];

const help = `npm test [-- --help]

Installs the dependencies if needed, then runs, each counted as one:
  ${steps.map(({script}) => `npm run ${script}`).join('\n  ')}
then the tests of the packed package in Node, and all others in Chromium, and in Firefox and WebKit where
they are installed, each test in each engine counted as one. The last line is "N passed, N failed".

Environment:
  BROWSERS=chromium,firefox   these engines alone, and all of them must be there (also: webkit)
  CHROME_PATH, FIREFOX_PATH   program files to use
  CI=true                     fail on a forgotten it.only

One file, again and again:    npx web-test-runner --files 'src/text/date.test.ts' --watch
One check:                    npm run check:lint`;

readOptions(help);
ensureInstalled();

const failedSteps = [];
for (const step of steps) runStep(step);
const engines = [
  ...(await runTests('package tests', `${root}scripts/test-package.mjs`, packageTotalsFile)),
  ...(await runTests(
    'browser tests',
    `${root}node_modules/@web/test-runner/dist/bin.js`,
    totalsFile,
  )),
];

const passed = steps.length - failedSteps.length + sum(engines, 'passed');
const failed = failedSteps.length + sum(engines, 'failed');
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
for (const engine of engines) console.log(describe(engine));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function runStep({script, needs = [], hasFigures = false}) {
  const start = Date.now();
  const {status, stdout, stderr} = npm(['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: plainOutput(),
  });
  const broken = needs.filter((need) => failedSteps.includes(need));
  const good = status === 0 && broken.length === 0;
  const why = status === 0 && !good ? `  because of ${broken}` : '';
  console.log(`${good ? 'PASS' : 'FAIL'}  ${script.padEnd(15)} ${seconds(start)}${why}`);
  if (!good) failedSteps.push(script);
  if (status !== 0 || hasFigures)
    console.log(`${stdout}${stderr}`.trimEnd().replace(/^/gm, '      '));
}

/** Runs a test runner that leaves its totals; one that breaks off without a failed test counts as one failure. */
async function runTests(name, program, totalsFile) {
  const start = Date.now();
  rmSync(totalsFile, {force: true});
  const status = await showing(program);
  const totals = existsSync(totalsFile) ? JSON.parse(readFileSync(totalsFile, 'utf8')) : [];
  if (status !== 0 && sum(totals, 'failed') === 0) totals.push({name, failed: 1});
  console.log(`${status === 0 ? 'PASS' : 'FAIL'}  ${name.padEnd(15)} ${seconds(start)}`);
  return totals;
}

/** Web Test Runner moves the cursor even where there is none: in a log its lines are shown bare. */
async function showing(program) {
  const terminal = process.stdout.isTTY;
  const child = spawn(process.execPath, [program], {
    cwd: root,
    stdio: terminal ? 'inherit' : ['ignore', 'pipe', 'inherit'],
    env: terminal ? process.env : plainOutput(),
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (!terminal) {
    for await (const line of createInterface(child.stdout)) {
      console.log(stripVTControlCharacters(line));
    }
  }
  return ended;
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

function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(7);
}
