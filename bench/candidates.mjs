// What the bench compares: the limit, the floor, the element in its ways of use, and cards of other libraries.
import {existsSync, readFileSync} from 'node:fs';
import {npm, root} from '../scripts/setup.mjs';

const folder = `${root}bench/peers/`;

const element = {tag: 'benelux-news-list', file: 'dist/cdn/benelux.js'};

/**
 * `file` is served as it is, `entry` is bundled first; `package` is installed into bench/peers/. `hasLines` adds what the
 * README counts as worth adding, the preload line and benelux.css.
 */
export const candidates = {
  plain: {label: 'plain HTML, no script'},
  floor: {label: 'written by hand', tag: 'vanilla-news-list', entry: 'bench/pages/vanilla.js'},
  script: {label: 'benelux.js', ...element},
  lines: {label: 'benelux.js, preload line and benelux.css', ...element, hasLines: true},
  server: {label: 'benelux.js, HTML from a server', ...element, isServed: true},
  all: {label: 'benelux-all.js', ...element, file: 'dist/cdn/benelux-all.js'},
  modules: {
    label: 'npm modules, bundled',
    tag: 'benelux-news-list',
    entry: 'dist/elements/benelux-news-list.js',
  },
  webawesome: {
    label: 'Web Awesome',
    package: '@awesome.me/webawesome',
    entry: 'bench/peers/webawesome.js',
  },
  ui5: {label: 'UI5', package: '@ui5/webcomponents', entry: 'bench/peers/ui5.js'},
  ecl: {label: 'ECL', package: '@ecl/ecl-webcomponents', entry: 'bench/peers/ecl.js'},
};

/** Installs the libraries that are not there yet. @returns {string[]} the names without those that could not be had */
export function installed(names) {
  const isMissing = (name) => {
    const library = candidates[name].package;
    return library && !existsSync(`${folder}node_modules/${library}`);
  };
  if (names.some(isMissing)) {
    console.error('Installing the other libraries into bench/peers/, about 270 MB …');
    npm(
      ['install', '--no-package-lock', '--ignore-scripts', '--loglevel=error', '--prefix', folder],
      {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']},
    );
  }
  const missing = names.filter(isMissing);
  if (missing.length > 0) console.error(`Left out, since not installed: ${missing.join(', ')}`);
  return names.filter((name) => !missing.includes(name));
}

/** The label, with the version of a library. */
export function labelOf(name) {
  const {label, package: library} = candidates[name];
  if (!library) return label;
  const {version} = JSON.parse(
    readFileSync(`${folder}node_modules/${library}/package.json`, 'utf8'),
  );
  return `${label} ${version}`;
}
