// `npx benelux-elements convert` and benelux-elements/convert, as a job and a server use them.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {root} from '../../scripts/setup.mjs';
import {installed} from './app.mjs';

const {convert} = await import(pathToFileURL(`${installed}dist/convert.js`));
const schema = JSON.parse(readFileSync(`${installed}dist/feed.schema.json`, 'utf8'));
const ajv = new Ajv2020({allErrors: true});
addFormats(ajv);
const isValid = ajv.compile(schema);

const rss = readFileSync(`${root}demo/feeds/senningenoverleg.nl.rss`, 'utf8');
const few = rss
  .replace(/<item>[^]*?<\/item>/, '')
  .replace(/<item>[^]*?<\/item>/, '')
  .replace(/<item>[^]*?<\/item>/, '');
const none = rss.replace(/<item>[^]*<\/item>/, '');

let folder;
let server;
let origin;
/** What the server answers: status, type and body. */
let answer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'benelux-convert-'));
  copyFileSync(`${installed}dist/cli.js`, join(folder, 'cli.mjs'));
  server = createServer((_, response) => {
    const [status, type, body] = answer;
    response.writeHead(status, {'Content-Type': type}).end(body);
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
function run(...args) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['cli.mjs', 'convert', ...args],
      {cwd: folder},
      (error, stdout, stderr) => resolve({code: error?.code ?? 0, stdout, stderr}),
    );
  });
}

test('prints a valid JSON Feed', async () => {
  answer = [200, 'application/rss+xml', rss];
  const {code, stdout, stderr} = await run(`${origin}/news.rss`);
  const feed = JSON.parse(stdout);

  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.ok(isValid(feed), JSON.stringify(isValid.errors));
  assert.equal(feed.items.length, 5);
  assert.equal(feed.items[0].image, `${origin}/images/patrol.svg`);
  assert.equal(feed._benelux.text, 'plain');
});

test('the same answer gives the same feed, from bytes, buffer and text', () => {
  const options = {url: 'https://content.example/news.rss', contentType: 'application/rss+xml'};
  const bytes = new TextEncoder().encode(rss);

  assert.deepEqual(convert(bytes, options), convert(rss, options));
  assert.deepEqual(convert(bytes.buffer, options), convert(rss, options));
});

test('windows-1252 keeps its euro sign', () => {
  const text =
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>100 \x80</title></item></channel></rss>';
  const feed = convert(Buffer.from(text, 'latin1'), {url: 'https://content.example/'});

  assert.equal(feed.items[0].title, '100 €');
});

test('reads what browsers refuse, where it leaves no doubt', () => {
  const text = '<rss><channel><item><title type=x>Een</title></item></channel></rss>';

  assert.equal(convert(text, {url: 'https://content.example/'}).items[0].title, 'Een');
});

test('an answer that is no feed is an error with kind and code', () => {
  for (const [body, code] of [
    ['<!doctype html><title>Log in</title>', 'type'],
    ['{"news": []}', 'format'],
    ['', 'type'],
    ['<rss><channel>', 'type'],
  ])
    assert.throws(
      () => convert(body, {url: 'https://content.example/'}),
      (error) => error.name === 'ContentError' && error.kind === code && error.code === code,
      body,
    );
});

test('names language, limit and paths', async () => {
  answer = [200, 'application/json', JSON.stringify([{kop: 'Een'}, {kop: 'Twee'}])];
  const {stdout} = await run(origin, '--paths', 'title: kop', '--lang', 'fr', '--limit', '1');
  const feed = JSON.parse(stdout);

  assert.deepEqual([feed.language, feed.items.length, feed.items[0].title], ['fr', 1, 'Een']);
  assert.ok(isValid(feed), JSON.stringify(isValid.errors));
});

test('{lang} stands for the language, in the address and in the file', async () => {
  answer = [200, 'text/xml', rss];
  const {code, stderr} = await run(
    `${origin}/{lang}/feed`,
    '--lang',
    'fr',
    '--output',
    'lang.{lang}.json',
  );
  const feed = JSON.parse(readFileSync(join(folder, 'lang.fr.json'), 'utf8'));
  rmSync(join(folder, 'lang.fr.json'));

  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.equal(feed.items[0].image, `${origin}/images/patrol.svg`);
});

const kept = [
  ['HTML', [200, 'text/html', '<!doctype html>'], /is HTML, not JSON/],
  ['an error', [500, 'text/plain', 'no'], /answered 500/],
  ['nothing', [200, 'text/plain', ''], /is empty/],
  [
    'no news',
    [200, 'text/xml', none],
    /has no news, where there were 5 items; news\.json stays as it is/,
  ],
  ['fewer than half', [200, 'text/xml', few], /has 2 items, where there were 5/],
  ['broken XML', [200, 'text/xml', rss.slice(0, 900)], /is an RSS feed with a mistake in line \d+/],
  ['a status of no content', [204, 'text/xml', ''], /has no news/],
];

for (const [name, bad, message] of kept) {
  test(`keeps the file where the answer is ${name}`, async () => {
    const output = join(folder, 'news.json');
    answer = [200, 'text/xml', rss];
    const first = await run(`${origin}/news.rss`, '--output', 'news.json');
    const before = readFileSync(output, 'utf8');
    answer = bad;
    const second = await run(`${origin}/news.rss`, '--output', 'news.json');

    assert.deepEqual(first, {code: 0, stdout: '', stderr: ''});
    assert.equal(second.code, 1);
    assert.match(second.stderr, message);
    assert.equal(second.stderr.trim().split('\n').length, 1);
    assert.equal(readFileSync(output, 'utf8'), before);
    assert.deepEqual(readdirSync(folder).sort(), ['cli.mjs', 'news.json']);
  });
}

test('takes fewer items where that is allowed, and leaves an equal file untouched', async () => {
  const output = join(folder, 'news.json');
  answer = [200, 'text/xml', few];
  const {code} = await run(origin, '--output', 'news.json', '--min-share', '0.2');
  const {mtimeMs} = statSync(output);
  await run(origin, '--output', 'news.json');

  assert.equal(code, 0);
  assert.equal(JSON.parse(readFileSync(output, 'utf8')).items.length, 2);
  assert.equal(statSync(output).mtimeMs, mtimeMs);
});

test('replaces a file that is no feed, and names a folder that is not there', async () => {
  answer = [200, 'text/xml', rss];
  writeFileSync(join(folder, 'news.json'), 'rubbish');
  const replaced = await run(origin, '--output', 'news.json');
  const lost = await run(origin, '--output', 'none/news.json');

  assert.equal(replaced.code, 0);
  assert.equal(lost.code, 1);
  assert.match(lost.stderr, /^benelux-elements: ENOENT.*none/);
});

for (const [args, message] of [
  [[], /convert takes one URL or file/],
  [['a', 'b'], /convert takes one URL or file/],
  [['{lang}.json'], /\{lang\}\.json has \{lang\}: --lang is needed/],
  [['a', '--source', 'x'], /--source is one of auto, json-feed/],
  [['a', '--limit', '0'], /--limit is a whole number from 1 on/],
  [['a', '--min-share', '2'], /--min-share is a number from 0 to 1/],
  [['a', '--url', 'x'], /--url x is no URL/],
  [['https://'], /https:\/\/ is no URL/],
]) {
  test(`wrong use is one line and exit code 2: ${args.join(' ')}`, async () => {
    const {code, stderr} = await run(...args);

    assert.equal(code, 2);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
}
