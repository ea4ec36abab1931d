// Runs the tests in every engine there is: BROWSERS=chromium,firefox picks some; --watch and --files work too.
import {readdirSync} from 'node:fs';
import {matchesGlob} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {devtools} from './test/browsers/devtools.mjs';
import {chooseBrowsers} from './test/browsers/index.mjs';
import {screenshots} from './test/browsers/screenshots.mjs';
import {reporter} from './test/reporter.mjs';
import {answers} from './test/server/answers.mjs';
import {bundledPackages} from './test/server/bundled.mjs';
import {pages} from './test/server/pages.mjs';
import {rendering, renderingAnew} from './test/server/rendering.mjs';

const engines = chooseBrowsers(process.env.BROWSERS);

/** Files, or patterns of files, that are named on the command line. */
const {files: named = []} = parseArgs({
  options: {files: {type: 'string', multiple: true}},
  strict: false,
}).values;

/** Of the tests in src/elements/ itself, those that are run a second time; of each element's folder, all are. */
const hydratedTests = ['accessibility', 'layout', 'screen-reader'];

/** Those that are run a second time, with elements that a server has rendered. */
const hydrated = readdirSync(new URL('src/elements/', import.meta.url), {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => file.includes('/') || hydratedTests.includes(file.replace('.test.ts', '')))
  .map((file) => `src/elements/${file}`)
  .filter((file) => named.length === 0 || named.some((name) => matchesGlob(file, name)));

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

/** @param first scripts that run before the tests are loaded */
function runnerPage(first) {
  return (testFramework) => `<!doctype html>
    <html>
      <head>${first}</head>
      <body>
        <script type="module" src="${testFramework}"></script>
        <script type="module">${failWithoutTests}</script>
      </body>
    </html>`;
}

export default {
  files: ['src/**/*.test.ts', 'test/pages/**/*.test.ts'],
  browsers: engines.flatMap(({launcher}) => launcher ?? []),
  concurrentBrowsers: 3,
  concurrency: 1,
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [
    devtools(),
    renderingAnew(),
    screenshots(),
    bundledPackages(['@sinonjs/fake-timers', 'axe-core']),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [answers, pages, rendering],
  // These end what hangs, even on a slow and busy machine. How long something takes, test/pace.ts measures.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  testFramework: {config: {timeout: 60_000, forbidOnly: Boolean(process.env.CI)}},
  testRunnerHtml: runnerPage(''),
  groups:
    hydrated.length === 0
      ? []
      : [
          {
            name: 'hydrated',
            files: hydrated,
            testRunnerHtml: runnerPage(`
              <script>globalThis.hydrated = true;</script>
              <script type="module">
                import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
              </script>`),
          },
        ],
  reporters: [reporter(engines)],
};
