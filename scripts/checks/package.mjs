// Runs the tests of the packed package, test/package/**/*.test.mjs, in Node; names narrow them down: `-- check render`.
import {readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {root} from '../setup.mjs';

const names = process.argv.slice(2);
const folder = `${root}test/package/`;
const files = readdirSync(folder, {recursive: true})
  .filter((file) => file.endsWith('.test.mjs') && names.every((name) => file.includes(name)))
  .map((file) => folder + file);
const totals = {name: 'Node', passed: 0, failed: 0, skipped: 0};

// One after the other: bundlers and type checkers use all cores themselves.
const tests = run({files, concurrency: 1, timeout: 300_000});
tests.on('test:pass', (test) => count(test, test.skip === undefined ? 'passed' : 'skipped'));
tests.on('test:fail', (test) => count(test, 'failed'));
tests.compose(new spec()).pipe(process.stdout);
tests.on('end', () => {
  if (totals.passed === 0) totals.failed++;
  // `npm test` listens.
  process.send?.({totals: [totals]});
  process.exitCode = totals.failed > 0 ? 1 : 0;
});

function count({details}, outcome) {
  if (details.type === 'suite') return;
  totals[outcome]++;
  process.send?.({progress: `${totals.passed} passed, ${totals.failed} failed`});
}
