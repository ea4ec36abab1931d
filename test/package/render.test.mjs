// `npx benelux-elements render`, as a cron job runs it: only the shipped file, without any installed package.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {root} from '../../scripts/setup.mjs';
import {installed} from './app.mjs';

const demo = (lang) => readFileSync(`${root}demo/feeds/senningenoverleg.${lang}.json`);

let folder;
let server;
let origin;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'benelux-render-'));
  copyFileSync(`${installed}dist/cli.js`, join(folder, 'cli.mjs'));
  writeFileSync(join(folder, 'feed.json'), demo('nl'));
  server = createServer(({url}, response) => {
    const [, lang] = /^\/feeds\/(nl|fr)\.json$/.exec(url) ?? [];
    if (url === '/hang') return;
    if (url === '/html') response.end('<!doctype html>');
    else if (!lang) response.writeHead(404).end();
    else
      response
        .writeHead(200, {'Content-Type': 'application/feed+json', 'Content-Encoding': 'br'})
        .end(brotliCompressSync(demo(lang)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, {recursive: true});
});

/** @returns {Promise<{code: number, stdout: string, stderr: string}>} */
function render(...args) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['cli.mjs', 'render', ...args],
      {cwd: folder},
      (error, stdout, stderr) => resolve({code: error?.code ?? 0, stdout, stderr}),
    );
  });
}

test('prints RSS, and JSON of the host’s own by its paths', async () => {
  const feeds = `${root}demo/feeds/`;
  const list = ['--element', 'news-list', '--lang', 'nl', '--limit', '2'];
  const paths = 'items: resultaat.berichten; id: nr; title: kop; url: pagina';
  const rss = await render(`${feeds}senningenoverleg.nl.rss`, ...list);
  const own = await render(`${feeds}berichten.json`, ...list, '--paths', paths);
  const wrong = await render(`${feeds}berichten.json`, ...list, '--paths', 'kop');

  assert.match(rss.stdout, /Gezamenlijke patrouilles/);
  assert.equal(own.stdout.match(/<article/g).length, 2);
  assert.doesNotMatch(own.stdout, / paths=/);
  assert.match(wrong.stderr, /^benelux-elements: attributes\.paths: "kop" is no field and path/);
  assert.equal(wrong.code, 1);
});

test('prints an element with the news of a URL, in the chosen language', async () => {
  const {code, stdout, stderr} = await render(
    ...[`${origin}/feeds/{lang}.json`, '--element', 'news-list', '--lang', 'fr', '--limit', '2'],
  );

  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.match(stdout, /^<benelux-news-list [^>]*lang="fr"[^>]*><template shadowrootmode="open">/);
  assert.match(stdout, /<\/benelux-news-list>\n$/);
  assert.equal(stdout.match(/<li>/g).length, 2);
  assert.ok(stdout.includes('Lire la suite') && stdout.includes('Actualités'));
  assert.ok(stdout.includes(`src="${origin}/images/patrol.svg"`), 'resolved against the feed');
});

test('reads a file, whose addresses resolve against --url', async () => {
  const {code, stdout, stderr} = await render(
    ...['feed.json', '--element', 'benelux-news-card', '--lang', 'nl'],
    ...['--url', 'https://content.example/feeds/nl.json'],
  );

  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.ok(stdout.includes('src="https://content.example/images/patrol.svg"'));
});

test('replaces the output file only when all went well', async () => {
  const target = join(folder, 'news.html');
  const args = ['--element', 'theme-intro', '--lang', 'nl', '--output', target];

  const good = await render(`${origin}/feeds/nl.json`, ...args);
  const first = readFileSync(target, 'utf8');
  const bad = await render(`${origin}/feeds/gone.json`, ...args);

  assert.deepEqual(good, {code: 0, stdout: '', stderr: ''});
  assert.match(first, /Senningenoverleg/);
  assert.equal(bad.code, 1);
  assert.equal(readFileSync(target, 'utf8'), first);
  assert.deepEqual(readdirSync(folder).sort(), ['cli.mjs', 'feed.json', 'news.html']);
});

const list = ['--element', 'news-list', '--lang', 'nl'];

for (const [what, args, code, message] of [
  ['a server that says no', () => [`${origin}/x`, ...list], 1, /\/x answered 404/],
  [
    'a server that hangs',
    () => [`${origin}/hang`, ...list, '--timeout', '0.2'],
    1,
    /did not answer in 0\.2 s/,
  ],
  ['no server', () => ['http://127.0.0.1:1/', ...list], 1, /is out of reach/],
  ['HTML', () => [`${origin}/html`, ...list], 1, /is HTML, not JSON/],
  ['no file', () => ['none.json', ...list], 1, /none\.json/],
  ['JSON that is no feed', () => [join(root, 'package.json'), ...list], 1, /is in no known format/],
  ['a folder that is not there', () => ['feed.json', ...list, '-o', 'no/x'], 1, /no such file/],
  ['no place', () => list, 2, /takes one URL or file/],
  ['no element', () => ['feed.json', '--lang', 'nl'], 2, /--element is one of/],
  [
    'a language that there is not',
    () => ['feed.json', '--element', 'news-list', '--lang', 'pt'],
    2,
    /--lang is one of nl, fr, de, lb, en/,
  ],
  ['no language', () => ['feed.json', '--element', 'news-list'], 2, /--lang is needed/],
  [
    'an attribute that the element does not have',
    () => ['feed.json', '--element', 'theme-intro', '--lang', 'nl', '--limit', '3'],
    2,
    /theme-intro has no --limit/,
  ],
  ['a misspelt option', () => ['feed.json', ...list, '--limits', '3'], 2, /--limits/],
  [
    'a relative --more-href',
    () => ['feed.json', ...list, '--more-href', '/a'],
    2,
    /--page-url is needed/,
  ],
]) {
  test(`reports in one line ${what}`, async () => {
    const {code: found, stdout, stderr} = await render(...args());

    const line = stderr.split('\n').filter((each) => !each.includes('#content]'));
    assert.equal(stdout, '');
    assert.match(line[0], message);
    assert.match(line[0], /^benelux-elements: /);
    assert.equal(line.length, 2);
    assert.equal(found, code);
  });
}

test('--help names the attributes of each element, and gives examples', async () => {
  const {code, stdout} = await render('--help');

  assert.equal(code, 0);
  assert.match(stdout, /news-list +--.*--excerpt-lines/);
  assert.match(stdout, /Examples:/);
});
