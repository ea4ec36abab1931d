// Builds dist/cli.js, the command line: one file with all it needs, so that `npx benelux-elements` runs anywhere.
import {writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {licencesOf} from './licences.mjs';
import {root} from './setup.mjs';

const {metafile} = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  legalComments: 'none',
  banner: {js: '#!/usr/bin/env node\n/*! What is inside, and its licences: cli.LICENSES.txt */'},
  logLevel: 'warning',
});
writeFileSync(`${root}dist/cli.LICENSES.txt`, licencesOf(Object.keys(metafile.inputs)));
console.log('created dist/cli.js');
