// Runs the tests in every engine there is: BROWSERS=chromium,firefox picks some; --watch and --files work too.
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {devtools} from './test/browsers/devtools.mjs';
import {chooseBrowsers} from './test/browsers/index.mjs';
import {screenshots} from './test/browsers/screenshots.mjs';
import {reporter} from './test/reporter.mjs';
import {answers} from './test/server/answers.mjs';
import {bundledPackages} from './test/server/bundled.mjs';
import {pages} from './test/server/pages.mjs';

const engines = chooseBrowsers(process.env.BROWSERS);

/** A file that registers no test passes unnoticed in Web Test Runner: give it one that fails. */
const failWithoutTests = `
  const run = mocha.run;
  mocha.run = (done) => {
    if (mocha.suite.total() === 0) {
      it('has a test', () => {
        throw new Error('This file is empty or could not be imported.');
      });
    }
    return run.call(mocha, done);
  };
`;

export default {
  files: ['src/**/*.test.ts', 'test/pages/**/*.test.ts'],
  browsers: engines.flatMap(({launcher}) => launcher ?? []),
  concurrentBrowsers: 3,
  concurrency: 1,
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [
    devtools(),
    screenshots(),
    bundledPackages(['@sinonjs/fake-timers', 'axe-core']),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [answers, pages],
  testFramework: {config: {timeout: 10_000, forbidOnly: Boolean(process.env.CI)}},
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html>
      <head></head>
      <body>
        <script type="module" src="${testFramework}"></script>
        <script type="module">${failWithoutTests}</script>
      </body>
    </html>`,
  reporters: [reporter(engines)],
};
