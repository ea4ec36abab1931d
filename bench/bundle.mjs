// The script of each candidate, and its style sheet where it has one.
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {root} from '../scripts/setup.mjs';
import {candidates} from './candidates.mjs';

/**
 * @param {string} name of a candidate
 * @returns {Promise<{js?: Uint8Array, css?: Uint8Array}>} nothing for plain HTML
 */
export async function bundle(name) {
  const {file, entry} = candidates[name];
  if (file) return {js: readFileSync(root + file)};
  if (!entry) return {};
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'bench/out',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production'],
    // The fonts that ECL names would come later, and are no part of a card.
    loader: {'.woff2': 'empty'},
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  const output = (extension) => outputFiles.find(({path}) => path.endsWith(extension))?.contents;
  return {js: output('.js'), css: output('.css')};
}

/** Bytes of the files together, brotli 11, as they are sent. */
export function sizeOf(files) {
  return Object.values(files).reduce(
    (sum, bytes) => sum + (bytes ? brotliCompressSync(bytes).length : 0),
    0,
  );
}
