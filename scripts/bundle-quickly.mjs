// Bundles a module as an application would: by esbuild, which is quicker than Rollup and terser, and differs by few bytes.
import {build} from 'esbuild';
import {root} from './setup.mjs';

/**
 * @param {string} entry path from the project's folder
 * @param {import('esbuild').BuildOptions} [options] that this bundle needs besides
 * @returns {Promise<import('esbuild').OutputFile[]>} what would be written
 */
export async function bundleQuickly(entry, options) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
    ...options,
  });
  return outputFiles;
}
