// The default reporter, which also counts passed and failed tests over all engines, for `npm test`.
import {defaultReporter} from '@web/test-runner';

/**
 * Sends progress and totals to `npm test`, if that has started the tests.
 *
 * @param {{name: string, path?: string, missing?: string}[]} engines as chosen by `chooseBrowsers()`
 */
export function reporter(engines) {
  const plain = defaultReporter();
  let all;
  return {
    ...plain,
    start(run) {
      all = run.sessions;
      plain.start(run);
    },
    getTestProgress(run) {
      if (!process.send) return plain.getTestProgress(run);
      process.send({progress: progress([...all.all()])});
      return [];
    },
    onTestRunFinished({sessions}) {
      const totals = engines.map(({name, path, missing}) => ({
        name,
        ...(missing
          ? {missing}
          : {path, ...count(sessions.filter((each) => each.browser.name === name))}),
      }));
      process.send?.({totals});
    },
  };
}

/** The progress, such as `Chromium 12/49 files, Firefox 11/49 files, 3 failed`. */
function progress(sessions) {
  const names = [...new Set(sessions.map(({browser}) => browser.name))];
  const lines = names.map((name) => {
    const own = sessions.filter(({browser}) => browser.name === name);
    const {length} = own.filter(({status}) => status === 'FINISHED');
    return `${name} ${length}/${own.length} files`;
  });
  const {failed} = count(sessions.filter(({status}) => status === 'FINISHED'));
  return [...lines, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ');
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
