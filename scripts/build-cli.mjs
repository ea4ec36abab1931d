// Builds dist/cli.js, the command line: one file with all it needs, so that `npx benelux-elements` runs anywhere.
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {root} from './setup.mjs';

/** Lit's files have their licence in them; Domino's is beside them. */
const license = readFileSync(`${root}node_modules/@mixmark-io/domino/LICENSE`, 'utf8');

await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  banner: {js: `#!/usr/bin/env node\n/*! Contains Domino:\n${license}*/`},
  logLevel: 'warning',
});
console.log('created dist/cli.js');
