// Installs the package as a stranger does, in an empty folder, and checks its files.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {homedir, tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {after, before, test} from 'node:test';
import ts from 'typescript';
import {filesBelow} from '../../scripts/files.mjs';
import {npm, root} from '../../scripts/setup.mjs';
import {modules, installed as unpacked, namedFiles, packageJson, tarball} from './app.mjs';

/** All files that may be in the package; a new kind of file must be added here. */
const allowed = [
  /^(package|custom-elements)\.json$/,
  /^(README|CHANGELOG|CONTRIBUTING|PRIVACY|SECURITY|SUPPORT)\.md$/,
  /^(LICENSE|llms\.txt)$/,
  /^dist\/([a-z0-9-]+\/)*[a-z.-]+\.(js|d\.ts|css|json)$/,
  /^dist\/cdn\/benelux(-all)?\.js\.map$/,
  /^dist\/(cdn\/|cli\.)LICENSES\.txt$/,
  /^docs\/([a-z]+\/)*([a-z0-9-]+\.(md|png|svg|conf)|Caddyfile)$/,
];

/** Names that nothing in the package has. */
const forbidden =
  /(^|[/.])(test|tests|stories|storybook-static|demo|bench|vectors|fixtures)([/.]|$)/;

/** Bytes; a third is the command line, which contains all its dependencies, a third source maps. */
const largestTarball = 1_050_000;

let folder, installed, files;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'benelux-elements-'));
  install();
  installed = join(folder, 'node_modules', packageJson.name, '/');
  files = filesBelow(installed);
});
after(() => rmSync(folder, {recursive: true, force: true}));

test('the package installs with Lit alone, and its modules run', () => {
  const there = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(
    there.filter((name) => !name.startsWith('@')).sort(),
    [packageJson.name, 'lit', 'lit-element', 'lit-html'].sort(),
  );

  const needsMore = Object.keys(packageJson.peerDependencies ?? {});
  const script = [...modules]
    .filter(([, file]) => specifiersFrom(file).every((name) => !needsMore.includes(name)))
    .map(([specifier]) => `await import('${specifier}');`);
  assert.ok(script.length >= 6);
  execFileSync(process.execPath, ['--input-type=module', '--eval', script.join('\n')], {
    cwd: folder,
  });
});

test('the other tests look at the same files', () => {
  assert.deepEqual(filesBelow(unpacked), files);
});

test('the package has no file that does not belong there', () => {
  const strangers = files.filter(
    (file) => !allowed.some((pattern) => pattern.test(file)) || forbidden.test(file),
  );

  assert.deepEqual(strangers, []);
  assert.ok(statSync(tarball).size < largestTarball, `${statSync(tarball).size} bytes`);
});

test('no file names a folder of the machine it was made on', () => {
  const private_ = [root, homedir()].filter((path) => path.length > 5);
  const telling = files.filter((file) =>
    private_.some((path) => readFileSync(installed + file, 'utf8').includes(path)),
  );

  assert.deepEqual(telling, []);
});

test('each module and each declaration can be reached from package.json', () => {
  const reached = reachedFrom(namedFiles);

  assert.deepEqual(
    files.filter((file) => /\.(js|d\.ts)$/.test(file) && !reached.has(file)),
    [],
  );
});

test('modules import only each other, Node, and what package.json depends on', () => {
  const known = [
    ...Object.keys({...packageJson.dependencies, ...packageJson.peerDependencies}).map((name) =>
      name.replace('@types/', ''),
    ),
    packageJson.name,
    ...builtinModules,
  ];
  const unknown = files
    .filter((file) => /\.(js|d\.ts)$/.test(file))
    .flatMap((file) =>
      importsOf(file)
        .map((path) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path))
        .filter((path) =>
          path.startsWith('dist/')
            ? !files.includes(path) && !files.includes(declarationOf(path))
            : !known.includes(packageOf(path)),
        )
        .map((path) => `${file}: ${path}`),
    );

  assert.deepEqual(unknown, []);
});

test('the source maps of the bundles have their sources inside', () => {
  const mapped = files
    .filter((file) => /\.(js|css)$/.test(file))
    .flatMap((file) => {
      const [, map] =
        /\/[/*]# sourceMappingURL=(\S+)/.exec(readFileSync(installed + file, 'utf8')) ?? [];
      return map ? [posix.join(posix.dirname(file), map)] : [];
    });

  assert.deepEqual(mapped, ['dist/cdn/benelux-all.js.map', 'dist/cdn/benelux.js.map']);
  for (const map of mapped) {
    const {sources, sourcesContent} = JSON.parse(readFileSync(installed + map, 'utf8'));
    assert.ok(sources.some((source) => source.endsWith('src/upgrade-divs.ts')));
    assert.equal(sourcesContent.length, sources.length);
    assert.ok(sourcesContent.every((content) => content?.length > 0));
  }
});

test('integrity.json has the value of each file beside it', () => {
  const values = JSON.parse(readFileSync(`${installed}dist/cdn/integrity.json`, 'utf8'));
  const beside = files.flatMap((file) => /^dist\/cdn\/(.+\.(?:js|css))$/.exec(file)?.[1] ?? []);

  for (const file of beside) {
    const hash = createHash('sha384').update(readFileSync(`${installed}dist/cdn/${file}`));
    assert.equal(values[file], `sha384-${hash.digest('base64')}`, file);
  }
  assert.ok(beside.length >= 2);
  assert.ok(beside.includes('themes/police.css'));
});

/** Installs the tarball, and Lit with its dependencies as tarballs too: without network and cache. */
function install() {
  const packed = npm(
    [
      'pack',
      '--json',
      '--ignore-scripts',
      '--pack-destination',
      folder,
      ...withDependencies('lit'),
    ],
    {stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8'},
  );
  const tarballs = JSON.parse(packed.stdout).map(({filename}) => join(folder, filename));
  const options = [
    '--offline',
    '--ignore-scripts',
    '--prefix',
    folder,
    '--cache',
    join(folder, 'cache'),
  ];
  const {status, stderr} = npm(['install', ...options, tarball, ...tarballs], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

/** The folders of an installed package and of all its dependencies. */
function withDependencies(name, found = new Set()) {
  const path = `./node_modules/${name}`;
  if (found.has(path)) return found;
  found.add(path);
  const {dependencies} = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  for (const each of Object.keys(dependencies ?? {})) withDependencies(each, found);
  return found;
}

/** The files that these files import, directly or not. */
function reachedFrom(entries) {
  const reached = new Set(entries);
  for (const file of reached)
    if (/\.(js|d\.ts)$/.test(file))
      for (const path of importsOf(file).filter((path) => path.startsWith('.'))) {
        const target = posix.join(posix.dirname(file), path);
        reached.add(file.endsWith('.d.ts') ? declarationOf(target) : target);
      }
  return reached;
}

/** The packages that a module imports, directly or not. */
function specifiersFrom(file) {
  return [...reachedFrom([file.replace('./', '')])].flatMap((each) =>
    importsOf(each).map(packageOf),
  );
}

function importsOf(file) {
  const {importedFiles} = ts.preProcessFile(readFileSync(installed + file, 'utf8'));
  return importedFiles.map(({fileName}) => fileName);
}

function declarationOf(path) {
  return path.replace(/\.js$/, '.d.ts');
}

/** `@lit/localize/init.js` → `@lit/localize` */
function packageOf(specifier) {
  return /^(?:node:)?((?:@[^/]+\/)?[^/]+)/.exec(specifier)[1];
}
