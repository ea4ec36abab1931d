// Runs the tests of the packed package, test/package/**/*.test.mjs, in Node; names narrow them down: `-- check render`.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {cacheFolder, packageTotalsFile, root} from './setup.mjs';

const names = process.argv.slice(2);
const folder = `${root}test/package/`;
const files = readdirSync(folder, {recursive: true})
  .filter((file) => file.endsWith('.test.mjs') && names.every((name) => file.includes(name)))
  .map((file) => folder + file);
const totals = {name: 'Node', passed: 0, failed: 0, skipped: 0};

// One after the other: bundlers and type checkers use all cores themselves.
const tests = run({files, concurrency: 1, timeout: 300_000});
tests.on('test:pass', ({details, skip}) => {
  if (details.type !== 'suite') totals[skip === undefined ? 'passed' : 'skipped']++;
});
tests.on('test:fail', ({details}) => {
  if (details.type !== 'suite') totals.failed++;
});
tests.compose(new spec()).pipe(process.stdout);
tests.on('end', () => {
  if (totals.passed === 0) totals.failed++;
  mkdirSync(cacheFolder, {recursive: true});
  writeFileSync(packageTotalsFile, JSON.stringify([totals]));
  process.exitCode = totals.failed > 0 ? 1 : 0;
});
