// `npm run test:watch -- src/text/date.test.ts`: runs these test files in Chromium, again whenever they or what they test is saved.
import {spawn} from 'node:child_process';
import {ensureInstalled, npm, root} from './setup.mjs';

const files = process.argv.slice(2);

ensureInstalled();
// Page tests are about the script tag's bundle, all others about the sources.
const needed = files.some((file) => file.includes('test/pages'))
  ? 'build:code'
  : 'generate:sources';
if (npm(['run', '--silent', needed]).status !== 0) process.exit(1);
spawn(
  process.execPath,
  [
    'node_modules/@web/test-runner/dist/bin.js',
    '--watch',
    ...files.flatMap((file) => ['--files', file]),
  ],
  {cwd: root, stdio: 'inherit', env: {BROWSERS: 'chromium', ...process.env}},
);
