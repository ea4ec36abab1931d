// The application into which `npm run unpack` puts the packed package, and what the package declares.
import {readFileSync} from 'node:fs';
import {root} from '../../scripts/setup.mjs';

/** The application's folder. */
export const app = `${root}test-output/app/`;

/** The package's folder in it. */
export const installed = `${app}node_modules/benelux-elements/`;

export const packageJson = readJson('package.json');
export const manifest = readJson('custom-elements.json');

export const tarball = `${root}test-output/${packageJson.name}-${packageJson.version}.tgz`;

/** The modules that an application may import (not the bundle, nor what Angular's linker must see first): specifier → file in the package. */
export const modules = new Map(
  Object.entries(packageJson.exports)
    .filter(
      ([, {default: file}]) => file?.endsWith('.js') && !/^\.\/dist\/(cdn|frameworks)\//.test(file),
    )
    .map(([path, {default: file}]) => [`${packageJson.name}${path.slice(1)}`, file]),
);

/** The tags in the manifest. */
export const tags = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => tagName ?? []);

/** All files that package.json names, as paths from its folder. */
export const namedFiles = [...new Set(strings(entryFields()))].map((path) =>
  path.replace('./', ''),
);

function entryFields() {
  const {exports, bin, main, types, customElements, 'web-types': webTypes} = packageJson;
  return [exports, bin, main, types, customElements, webTypes];
}

function strings(value) {
  return typeof value === 'object' ? Object.values(value).flatMap(strings) : (value ?? []);
}

function readJson(file) {
  return JSON.parse(readFileSync(installed + file, 'utf8'));
}
