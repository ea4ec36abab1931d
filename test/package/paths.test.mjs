// What package.json, custom-elements.json, README and docs name is in the package.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {filesBelow} from '../../scripts/files.mjs';
import {root} from '../../scripts/setup.mjs';
import {installed, manifest, namedFiles, packageJson} from './app.mjs';
import {pagesBelow} from './markdown.mjs';

const files = filesBelow(installed);
const pages = pagesBelow(installed);

/** Docs that are only in the repository. */
const leftOut = packageJson.files.flatMap((path) => /^!(.+)/.exec(path)?.[1] ?? []);

test('each path in package.json is there', () => {
  assert.ok(namedFiles.length > 10);
  assert.deepEqual(
    namedFiles.filter((path) => !files.includes(path)),
    [],
  );
  // Bundlers of the project's own sources read them too.
  const everything = [
    ...files,
    ...readdirSync(`${root}src`, {recursive: true}).map((file) => `src/${file}`),
  ];
  for (const pattern of packageJson.sideEffects)
    assert.ok(
      everything.some((file) => asPattern(pattern).test(file)),
      `sideEffects: ${pattern}`,
    );
  for (const path of packageJson.files.filter((path) => !path.startsWith('!')))
    assert.ok(existsSync(installed + path), `files: ${path}`);
  for (const path of leftOut) {
    assert.ok(existsSync(root + path), `files: !${path}`);
    assert.ok(!existsSync(installed + path), `files: !${path}`);
  }
});

test('each module in custom-elements.json is there', () => {
  const named = new Set();
  JSON.stringify(manifest, (key, value) => {
    const isModule = ['path', 'module'].includes(key) && typeof value === 'string';
    if (isModule) named.add(value.replace(/^\//, ''));
    return value;
  });

  assert.ok(named.size > 3);
  assert.deepEqual(
    [...named].filter((path) => !files.includes(path)),
    [],
  );
});

test('each link of README and docs leads somewhere, anchors too', () => {
  const dead = pages.flatMap(({file, links}) =>
    links
      .filter(({path, anchor}) => {
        const page = pages.find((each) => each.file === path);
        const folder = leftOut.includes(path) ? root : installed;
        return !existsSync(folder + path) || (anchor && !page?.anchors.has(anchor));
      })
      .map(({target}) => `${file}: ${target}`),
  );

  assert.ok(pages.flatMap(({links}) => links).length > 30);
  assert.deepEqual(dead, []);
});

test('each path that README and docs name is there', () => {
  const inPackage = [...files, ...foldersOf(files)];
  const sources = execFileSync('git', ['ls-files'], {cwd: root, encoding: 'utf8'}).split('\n');
  const inRepository = [...sources, ...foldersOf(sources)];
  const rooms = inRepository.flatMap((file) => /^src\/(.+)/.exec(file)?.[1] ?? []);
  const known = new Set(
    [...inPackage, ...inRepository, ...rooms].map((file) => file.split('/')[0]),
  );

  const missing = pages.flatMap(({file, codes}) =>
    codes
      .filter((code) => /^[\w.@*-]+\/[\w.@*{},/-]*$/.test(code) && /\/$|\.\w+$/.test(code))
      .filter((code) => known.has(code.split('/')[0]))
      .filter((code) => {
        // Paths below dist/ and docs/ must be in the package; all others mean the repository.
        const places = /^(dist|docs)\//.test(code) ? inPackage : [...inRepository, ...rooms];
        return !places.some((place) => asPattern(code).test(place));
      })
      .map((code) => `${file}: ${code}`),
  );

  assert.deepEqual(missing, []);
});

test('what README and docs import, and the addresses of the script, are there', () => {
  const named = pages.flatMap(({file, text}) => [
    ...[...text.matchAll(/(?<=['"`\s(])benelux-elements(\/[\w./-]*\w)/g)]
      .filter(([, path]) => !(`.${path}` in packageJson.exports))
      .map(([all]) => `${file}: ${all} is not exported`),
    ...[...text.matchAll(/node_modules\/benelux-elements\/([\w./-]*\w)/g)]
      .filter(([, path]) => !existsSync(installed + path))
      .map(([all]) => `${file}: ${all}`),
    ...[...text.matchAll(/benelux-elements@[^/\s]+\/([\w.-]*\w)/g)]
      .filter(([, path]) => !existsSync(`${installed}dist/cdn/${path}`))
      .map(([all]) => `${file}: ${all}`),
  ]);

  assert.deepEqual(named, []);
});

function foldersOf(paths) {
  return paths.flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, i, parts) => `${parts.slice(0, i + 1).join('/')}/`),
  );
}

/** `./dist/elements/benelux-*.js`, `src/**` or `{a,b}.ts` as a regular expression. */
function asPattern(glob) {
  const wild = {
    '**/': '(.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '{': '(',
    ',': '|',
    '}': ')',
    '.': '\\.',
  };
  const source = glob.replace(/^\.\//, '').replace(/\*\*\/|\*\*|[*{,}.]/g, (each) => wild[each]);
  return new RegExp(`^${source}$`);
}
