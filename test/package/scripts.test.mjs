// The scripts of package.json on a fresh clone: after `npm ci` alone and in any order, each makes what it needs.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {npm, root} from '../../scripts/setup.mjs';

let clone;

before(() => {
  clone = mkdtempSync(join(tmpdir(), 'benelux-clone-'));
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const files = execFileSync('git', list, {cwd: root, encoding: 'utf8'}).split('\0');
  for (const file of files.filter((file) => file && !file.startsWith('docs/screenshot'))) {
    mkdirSync(dirname(join(clone, file)), {recursive: true});
    copyFileSync(root + file, join(clone, file));
  }
  symlinkSync(`${root}node_modules`, join(clone, 'node_modules'), 'junction');
});
after(() => rmSync(clone, {recursive: true, force: true}));

// Quick scripts with many needs: `check:types` needs all generated sources, `check:size` the bundles.
for (const script of ['check:types', 'check:size'])
  test(`npm run ${script} runs on a fresh clone`, () => {
    const {status, stdout, stderr} = npm(['run', script], {
      cwd: clone,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: {...process.env, WIREIT_CACHE: 'none'},
    });

    assert.equal(status, 0, stdout + stderr);
  });
