// What each source and each element adds to the script tag's files.
import {readdirSync} from 'node:fs';
import {join, parse, relative} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {bundleQuickly} from '../bundle-quickly.mjs';
import {root} from '../setup.mjs';

/** The script tag's files, and their sources. */
export const bundles = {'benelux.js': 'src/cdn.ts', 'benelux-all.js': 'src/cdn-all.ts'};

/** What a page could do without: files of src/content/sources/, folders of src/elements/. */
const parts = [
  ...readdirSync(`${root}src/content/sources`)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => `content/sources/${parse(file).name}`),
  ...readdirSync(`${root}src/elements`, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isDirectory())
    .map(({parentPath, name}) => relative(`${root}src`, join(parentPath, name))),
];

/** @returns {Promise<[part: string, ...bytes: number[]][]>} the bytes of each part, brotli, in each of the bundles */
export async function partSizes() {
  const files = Object.values(bundles);
  const whole = await Promise.all(files.map((file) => size(file)));
  return Promise.all(
    parts.map(async (part) => {
      const without = await Promise.all(files.map((file) => size(file, part)));
      return [part, ...without.map((bytes, index) => whole[index] - bytes)];
    }),
  );
}

/** @returns {Promise<number>} bytes of a bundle, compressed; without a part, of which only the names stay */
async function size(entry, part) {
  const [file] = await bundleQuickly(entry, {plugins: part ? [emptied(part)] : []});
  return brotliCompressSync(file.contents).length;
}

function emptied(part) {
  return {
    name: 'emptied',
    setup({onLoad}) {
      onLoad({filter: new RegExp(`/src/${part}(/.*)?\\.ts$`)}, async ({path}) => {
        const names = await exportsOf(path);
        return {contents: names.map((name) => `export const ${name} = class {};`).join('\n')};
      });
    },
  };
}

async function exportsOf(path) {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: [path],
    write: false,
    format: 'esm',
    metafile: true,
    outdir: '.',
  });
  return Object.values(metafile.outputs)[0].exports;
}
