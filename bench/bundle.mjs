// The script of each candidate, and its style sheet where it has one.
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {bundleQuickly} from '../scripts/bundle-quickly.mjs';
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
  const files = await bundleQuickly(entry, {
    outdir: 'bench/out',
    charset: 'utf8',
    // The fonts that ECL names would come later, and are no part of a card.
    loader: {'.woff2': 'empty'},
    define: {'process.env.NODE_ENV': '"production"'},
  });
  const output = (extension) => files.find(({path}) => path.endsWith(extension))?.contents;
  return {js: output('.js'), css: output('.css')};
}

/** Bytes of the files together, brotli 11, as they are sent. */
export function sizeOf(files) {
  return Object.values(files).reduce(
    (sum, bytes) => sum + (bytes ? brotliCompressSync(bytes).length : 0),
    0,
  );
}
