// Counts passed and failed tests over all engines and leaves the totals for `npm test` to read.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {totalsFile} from '../scripts/setup.mjs';

/**
 * The default reporter, which also counts.
 *
 * @param {{name: string, path?: string, missing?: string}[]} engines as chosen by `chooseBrowsers()`
 */
export function reporter(engines) {
  return {
    ...defaultReporter(),
    onTestRunFinished({sessions}) {
      const totals = engines.map(({name, path, missing}) => ({
        name,
        ...(missing
          ? {missing}
          : {path, ...count(sessions.filter((each) => each.browser.name === name))}),
      }));
      mkdirSync(dirname(totalsFile), {recursive: true});
      writeFileSync(totalsFile, JSON.stringify(totals, undefined, 2));
    },
  };
}

function count(sessions) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  for (const {testResults, passed} of sessions) {
    const tests = testResults ? testsIn(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    totals.passed += tests.filter((test) => test.passed).length;
    totals.skipped += tests.filter((test) => test.skipped).length;
    totals.failed += passed ? failed : Math.max(failed, 1);
  }
  return totals;
}

function testsIn({tests, suites}) {
  return [...tests, ...suites.flatMap(testsIn)];
}
