// Packs the package as it would be published, and unpacks it for the tests in test/package/, into an application.
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {npm, root} from '../setup.mjs';

const app = `${root}test-output/app/`;
const installed = `${app}node_modules/benelux-elements`;

rmSync(installed, {recursive: true, force: true});
mkdirSync(installed, {recursive: true});
// Without a package.json of its own, the application would be part of this project, whose name means the project itself.
writeFileSync(`${app}package.json`, '{"private": true, "type": "module"}\n');
const packed = npm(
  [
    'pack',
    '--json',
    '--no-progress',
    '--ignore-scripts',
    '--pack-destination',
    `${root}test-output/`,
  ],
  {stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8'},
);
if (packed.status !== 0) process.exit(1);
const [{filename, size, entryCount}] = JSON.parse(packed.stdout);
execFileSync('tar', [
  '-xzf',
  `${root}test-output/${filename}`,
  '-C',
  installed,
  '--strip-components=1',
]);
console.log(`${filename}: ${entryCount} files, ${(size / 1000).toFixed(0)} kB`);
