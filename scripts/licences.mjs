// The licences of packages whose code is copied into a file: they ask to go with it.
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {root} from './setup.mjs';

/**
 * @param {Iterable<string>} files that were copied from, ours among them
 * @returns {string} each package's name and licence
 */
export function licencesOf(files) {
  const packages = new Map();
  for (const file of files) {
    const [path, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    if (name) packages.set(name, resolve(root, path));
  }
  return [...packages]
    .sort()
    .map(([name, folder]) => `${name}\n\n${licenceOf(folder)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The text, or where a package has none, what it says of itself. */
function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const {license, author, repository} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return `${license}, ${author}, ${repository.url}`;
}
