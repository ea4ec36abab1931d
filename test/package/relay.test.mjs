// The relay against a publisher that is slow, hostile, broken or gone; and the command that runs it.
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, mock, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../../scripts/setup.mjs';
import {installed} from './app.mjs';

const {createRelay} = await import(pathToFileURL(`${installed}dist/relay.js`));
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const rss = (titles, more = '') =>
  `<rss version="2.0"><channel><title>News</title>${more}${titles
    .map((title) => `<item><title>${title}</title><guid>${title}</guid></item>`)
    .join('')}</channel></rss>`;
const xml = {'Content-Type': 'application/rss+xml'};

let publisher;
let elsewhere;
let origin;
/** The requests that the publisher got. */
let asked;
/** What the publisher does. */
let answer;

before(async () => {
  publisher = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  elsewhere = createServer((request, response) => {
    asked.push(request);
    response.writeHead(200, xml).end(rss(['elsewhere']));
  });
  for (const server of [publisher, elsewhere])
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${publisher.address().port}`;
});

after(() => {
  for (const server of [publisher, elsewhere]) {
    server.closeAllConnections();
    server.close();
  }
});

beforeEach(() => {
  asked = [];
  answer = say(200, rss(['Een', 'Twee']), xml);
  mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 6, 3)});
});

afterEach(() => mock.timers.reset());

function say(status, body, headers = {}) {
  return (_, response) => response.writeHead(status, headers).end(body);
}

function pass(seconds) {
  mock.timers.setTime(Date.now() + seconds * 1000);
}

/** A relay with one feed at the publisher, and what gives its answers. */
function relay(more = {}, options = {}) {
  const handle = createRelay({
    allowPrivate: true,
    feeds: {news: {url: `${origin}/news.rss`, ...more}},
    ...options,
  });
  return (path = 'news', init = {}) =>
    handle(new Request(`https://relay.example/feeds/${path}`, init));
}

async function titles(response) {
  const {items} = await response.json();
  return items.map(({title}) => title);
}

test('gives a feed by its name, as a JSON Feed that any page may read', async () => {
  const response = await relay()();
  const headers = Object.fromEntries(response.headers);

  assert.equal(response.status, 200);
  assert.deepEqual(await titles(response), ['Een', 'Twee']);
  assert.match(headers.etag, /^"[\da-f]{32}"$/);
  delete headers.etag;
  assert.deepEqual(headers, {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Age, Cache-Status',
    age: '0',
    'cache-control': 'public, max-age=300, stale-while-revalidate=60, stale-if-error=3600',
    'cache-status': 'benelux-elements; hit; ttl=300',
    'content-type': 'application/feed+json; charset=utf-8',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
});

test('the name may end in .json, at whatever path; no other name and no address is answered', async () => {
  const ask = relay();

  assert.equal((await ask('news.json')).status, 200);
  for (const path of [
    'other',
    'https:%2F%2Fevil.example',
    '?url=https://evil.example',
    '%E0%A4%A',
    '__proto__',
    'constructor',
  ]) {
    const response = await ask(path);
    assert.notEqual(
      response.headers.get('content-type'),
      'application/feed+json; charset=utf-8',
      path,
    );
  }
  assert.equal((await ask('other')).status, 404);
  assert.equal(asked.length, 1);
});

test('{lang} stands for five languages', async () => {
  answer = ({url}, response) => response.writeHead(200, xml).end(rss([url]));
  const handle = createRelay({
    allowPrivate: true,
    feeds: {'news.{lang}': `${origin}/{lang}/feed`},
  });
  const get = async (name) => handle(new Request(`https://relay.example/${name}`));

  assert.deepEqual(await titles(await get('news.fr')), ['/fr/feed']);
  assert.equal((await get('news.es')).status, 404);
  assert.equal((await get('news.{lang}')).status, 404);
  assert.equal((await (await get('news.lb')).json()).language, 'lb');
});

test('asks once for all who wait, without cookies, by an honest name', async () => {
  const ask = relay();
  const responses = await Promise.all(
    Array.from({length: 20}, () => ask('news', {headers: {cookie: 'a=b', authorization: 'c'}})),
  );

  assert.deepEqual(
    responses.map(({status}) => status),
    Array(20).fill(200),
  );
  assert.equal(asked.length, 1);
  const {headers} = asked[0];
  assert.match(headers['user-agent'], new RegExp(`^benelux-elements/${version} \\(\\+https://`));
  assert.deepEqual(
    [headers.cookie, headers.authorization, headers.origin],
    [undefined, undefined, undefined],
  );
});

test('has another name where that is wanted', async () => {
  await relay({}, {userAgent: 'police.example/1.0'})();

  assert.equal(asked[0].headers['user-agent'], 'police.example/1.0');
});

test('asks again after five minutes, by condition; nothing changed is good news', async () => {
  answer = say(200, rss(['Een']), {
    ...xml,
    ETag: '"1"',
    'Last-Modified': 'Fri, 03 Jul 2026 00:00:00 GMT',
  });
  const ask = relay();
  const first = await ask();
  pass(299);
  await ask();
  answer = say(304);
  pass(1);
  const third = await ask();

  assert.equal(asked.length, 2);
  assert.equal(asked[1].headers['if-none-match'], '"1"');
  assert.equal(asked[1].headers['if-modified-since'], 'Fri, 03 Jul 2026 00:00:00 GMT');
  assert.equal(third.headers.get('etag'), first.headers.get('etag'));
  assert.equal(third.headers.get('age'), '0');
});

test('what is taken back is gone after ten minutes, relay and browser together', async () => {
  const ask = relay();
  await ask();
  answer = say(200, rss(['Twee']), xml);
  pass(299);
  const last = await ask();
  const age = Number(last.headers.get('age'));
  pass(1);

  assert.deepEqual(await titles(last), ['Een', 'Twee']);
  // A browser uses it for max-age less its age, and 60 s more while it asks again.
  assert.ok(299 + (300 - age) + 60 <= 600);
  assert.deepEqual(await titles(await ask()), ['Twee']);
});

test('the same content is the same bytes, whatever time the feed tells', async () => {
  const now = (hour) => `<lastBuildDate>Fri, 03 Jul 2026 ${hour}:00:00 GMT</lastBuildDate>`;
  answer = say(200, rss(['Een'], now('10')), xml);
  const ask = relay();
  const first = await ask();
  answer = say(200, rss(['Een'], now('11')), xml);
  pass(300);
  const second = await ask();

  assert.equal(asked.length, 2);
  assert.equal(second.headers.get('etag'), first.headers.get('etag'));
  assert.equal(await second.text(), await first.text());
});

test('answers 304 to its own entity tag', async () => {
  const ask = relay();
  const etag = (await ask()).headers.get('etag');

  for (const condition of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const response = await ask('news', {headers: {'if-none-match': condition}});
    assert.equal(response.status, 304, condition);
    assert.equal(await response.text(), '');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
  }
  assert.equal((await ask('news', {headers: {'if-none-match': '"x"'}})).status, 200);
});

const failures = [
  ['HTML', say(200, '<!doctype html><title>Log in</title>', {'Content-Type': 'text/html'}), 'type'],
  ['no news where there was some', say(200, rss([]), xml), 'format'],
  ['no content where there was some', say(204), 'format'],
  ['a broken body', say(200, rss(['Een']).slice(0, 60), xml), 'type'],
  ['nothing', say(200, '', xml), 'type'],
  ['an error', say(500, 'no'), 'http'],
  ['forbidden', say(403, rss(['403']), xml), 'http'],
  ['a reset', (request) => request.socket.resetAndDestroy(), 'network'],
  [
    'a body that breaks off',
    (_, response) => {
      response.writeHead(200, {...xml, 'Content-Length': '1000'}).write(rss(['Een']).slice(0, 60));
      setTimeout(() => response.destroy(), 20);
    },
    'network',
  ],
  ['over 2 MB', say(200, rss(['a'.repeat(2_000_001)]), xml), 'type'],
  [
    'over 2 MB, compressed or in pieces without a length',
    (_, response) => {
      response.writeHead(200, xml);
      for (let piece = 0; piece < 30; piece++) response.write('a'.repeat(100_000));
      response.end();
    },
    'type',
  ],
];

for (const [name, bad, code] of failures) {
  test(`${name} is a failure, not news: the last good answer stays, and says that it is old`, async () => {
    const ask = relay();
    const first = await ask();
    answer = bad;
    pass(300);
    const second = await ask();
    const [state] = await (await ask('status')).json();

    assert.equal(second.status, 200);
    assert.deepEqual(await titles(second), ['Een', 'Twee']);
    assert.equal(second.headers.get('etag'), first.headers.get('etag'));
    assert.equal(second.headers.get('age'), '300');
    assert.match(second.headers.get('cache-status'), /ttl=0; detail=stale$/);
    assert.deepEqual([state.state, state.error, state.items], ['failing', code, 2]);
  });
}

test('while it fails, the publisher is asked once a minute at most, and nobody waits', async () => {
  const ask = relay();
  await ask();
  const times = [];
  answer = (_, response) => {
    times.push(Date.now());
    response.writeHead(500).end();
  };
  pass(300);
  for (let second = 0; second < 600; second += 10) {
    await Promise.all([ask(), ask()]);
    await new Promise(setImmediate);
    pass(10);
  }

  const pauses = times.slice(1).map((time, index) => time - times[index]);
  assert.ok(pauses.length >= 2, `${pauses.length} pauses`);
  assert.ok(Math.min(...pauses) >= 60_000, String(pauses));
});

test('the last good answer is given for a day, and then no more', async () => {
  const ask = relay();
  await ask();
  answer = say(500, 'no');
  pass(86_399);
  const before = await ask();
  pass(1);
  const after = await ask();

  assert.equal(before.status, 200);
  assert.equal(after.status, 502);
});

test('it recovers', async () => {
  const ask = relay();
  await ask();
  answer = say(500, 'no');
  pass(300);
  await ask();
  answer = say(200, rss(['Drie']), xml);
  pass(60);
  await ask();
  // The try that the last request began.
  while (asked.length < 3 || (await (await ask('status')).json())[0].state !== 'good')
    await new Promise(setImmediate);

  assert.deepEqual(await titles(await ask()), ['Drie']);
});

test('without any good answer it says so, in a way that is not kept', async () => {
  answer = say(500, 'secret');
  const response = await relay()();

  assert.equal(response.status, 502);
  assert.deepEqual(await response.json(), {error: 'the publisher fails (http)'});
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('retry-after'), '60');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
});

test('a publisher that hangs is given up after 10 s', async () => {
  answer = (_, response) => response.writeHead(200, xml).write('<rss>');
  const begin = performance.now();
  const response = await relay()();
  const seconds = (performance.now() - begin) / 1000;

  assert.equal(response.status, 504);
  assert.ok(seconds > 9 && seconds < 20, `${seconds} s`);
});

const redirect =
  (to) =>
  ({url}, response) =>
    url === '/news.rss'
      ? response.writeHead(302, {Location: to()}).end()
      : response.writeHead(200, xml).end(rss([url]));

test('follows redirects on its own host, three at most', async () => {
  answer = ({url}, response) => {
    const step = Number(/\d/.exec(url)?.[0] ?? 0);
    if (step < 3) response.writeHead(301, {Location: `/step/${step + 1}`}).end();
    else response.writeHead(200, xml).end(rss([url]));
  };
  const three = await relay()();
  answer = (_, response) => response.writeHead(302, {Location: '/news.rss'}).end();
  const endless = await relay()();

  assert.deepEqual(await titles(three), ['/step/3']);
  assert.equal(endless.status, 502);
  assert.equal(asked.length, 4 + 4);
});

test('follows redirects to the hosts that the feed names, and to no other', async () => {
  const host = `127.0.0.1:${elsewhere.address().port}`;
  answer = redirect(() => `http://${host}/feed`);
  const refused = await relay()();
  const allowed = await relay({hosts: [host]})();

  assert.equal(refused.status, 502);
  assert.deepEqual(await titles(allowed), ['elsewhere']);
});

for (const to of [
  'file:///etc/passwd',
  'http://police.example/feed',
  'https://user@police.example/',
  'https://[',
  'data:,x',
])
  test(`follows no redirect to ${to}`, async () => {
    answer = redirect(() => to);

    assert.equal((await relay({hosts: ['police.example']})()).status, 502);
    assert.equal(asked.length, 1);
  });

test('a redirect into the own network is refused, unless that is allowed', async () => {
  const {refusal} = await import(pathToFileURL(`${installed}dist/relay/address.js`));
  const inner = [
    ...[
      'https://localhost/',
      'https://a.localhost/',
      'https://printer.local/',
      'https://db.internal./',
    ],
    ...[
      'https://127.0.0.1/',
      'https://0x7f.1/',
      'https://2130706433/',
      'https://10.1.2.3/',
      'https://0/',
    ],
    ...[
      'https://172.16.0.1/',
      'https://172.31.255.255/',
      'https://192.168.1.1/',
      'https://169.254.169.254/',
    ],
    ...[
      'https://100.64.0.1/',
      'https://198.18.0.1/',
      'https://224.0.0.1/',
      'https://255.255.255.255/',
    ],
    ...[
      'https://[::1]/',
      'https://[::]/',
      'https://[::ffff:10.0.0.1]/',
      'https://[fd00::1]/',
      'https://[fe80::1]/',
    ],
  ];
  const outer = [
    ...[
      'https://police.example/',
      'https://172.32.0.1/',
      'https://11.0.0.1/',
      'https://100.128.0.1/',
    ],
    ...['https://[2001:db8::1]/', 'https://localhost.example/', 'https://10.example/'],
  ];

  for (const each of inner)
    assert.match(refusal(new URL(each), false) ?? '', /private network/, each);
  for (const each of inner) assert.equal(refusal(new URL(each), true), undefined, each);
  for (const each of outer) assert.equal(refusal(new URL(each), false), undefined, each);
  assert.equal(refusal(new URL('http://police.example/'), true), 'is not https:');
});

test('answers GET, HEAD and OPTIONS alone', async () => {
  const ask = relay();
  const head = await ask('news', {method: 'HEAD'});
  const options = await ask('news', {method: 'OPTIONS'});
  const post = await ask('news', {method: 'POST', body: 'x'});

  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  assert.match(head.headers.get('etag'), /^"/);
  assert.equal(options.status, 204);
  assert.equal(options.headers.get('access-control-allow-methods'), 'GET, HEAD, OPTIONS');
  assert.equal(post.status, 405);
  assert.equal(post.headers.get('allow'), 'GET, HEAD, OPTIONS');
});

test('lists its names with state and age, for people and for monitors', async () => {
  const ask = relay();
  const before = await (await ask('status')).json();
  await ask();
  pass(30);
  const page = await ask('');

  assert.deepEqual(before, [{name: 'news', state: 'not asked yet'}]);
  assert.deepEqual(await (await ask('status')).json(), [
    {name: 'news', state: 'good', items: 2, age: 30},
  ]);
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.match(
    await page.text(),
    /<a href="news">news<\/a><\/th><td>good<\/td><td>2<\/td><td>30 s<\/td>/,
  );
});

test('asks a second time for what Drupal leaves out', async () => {
  const node = {
    type: 'node--a',
    id: '1',
    attributes: {title: 'Een'},
    relationships: {field_image: {data: {type: 'file--file', id: 'f'}}},
  };
  const included = [{type: 'file--file', id: 'f', attributes: {uri: {url: '/a.jpg'}}}];
  answer = ({url}, response) =>
    response.end(
      JSON.stringify({jsonapi: {}, data: [node], ...(url.includes('include') && {included})}),
    );
  const {items} = await (await relay()()).json();

  assert.equal(items[0].image, `${origin}/a.jpg`);
  assert.equal(asked.length, 2);
});

const wrong = [
  [{}, /^feeds is needed/],
  [{feeds: {a: 3}}, /^feeds\["a"\] is a URL, or an object with url/],
  [{feeds: {a: {}}}, /^feeds\["a"\]: url is needed/],
  [{feeds: {a: 'x'}}, /^feeds\["a"\]: url "x" is no absolute URL/],
  [{feeds: {a: 'http://police.example/'}}, /is not https:/],
  [
    {feeds: {a: 'https://localhost/'}},
    /is in a private network, which allowPrivate would have to allow/,
  ],
  [{feeds: {'a/b': 'https://police.example/'}}, /a name has letters, digits, dots and hyphens/],
  [{feeds: {status: 'https://police.example/'}}, /is not "status"/],
  [{feeds: {a: {url: 'https://police.example/', source: 'x'}}}, /source is one of auto, json-feed/],
  [{feeds: {a: {url: 'https://police.example/', paths: 'x'}}}, /paths: "x" is no field and path/],
  [{feeds: {a: {url: 'https://police.example/', limit: 0}}}, /limit is a whole number/],
  [
    {feeds: {a: {url: 'https://police.example/', host: 'x'}}},
    /has no "host"; there are url, source/,
  ],
  [{feeds: {}, port: 1}, /the relay has no "port"; there are feeds, userAgent, allowPrivate/],
  [
    {feeds: {'a.nl': 'https://police.example/', 'a.{lang}': 'https://police.example/'}},
    /feeds has a name twice/,
  ],
];
for (const [options, message] of wrong)
  test(`wrong options are named: ${message.source}`, () => {
    assert.throws(
      () => createRelay(options),
      (error) => error instanceof TypeError && message.test(error.message),
    );
  });

test('the command runs it on Node, and stops when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'benelux-relay-'));
  const file = join(folder, 'relay.json');
  writeFileSync(file, JSON.stringify({allowPrivate: true, feeds: {news: `${origin}/news.rss`}}));
  const program = spawn(process.execPath, [
    `${installed}dist/cli.js`,
    'relay',
    file,
    '--port',
    '0',
  ]);
  try {
    const line = await new Promise((resolve) =>
      program.stdout.once('data', (data) => resolve(String(data))),
    );
    const [address] = /http:\S+/.exec(line);
    const response = await fetch(`${address}feeds/news`);
    const again = await fetch(`${address}news`, {
      headers: {'if-none-match': response.headers.get('etag'), cookie: 'a=b'},
    });
    const code = new Promise((resolve) => program.once('exit', resolve));
    let said = '';
    program.stdout.on('data', (data) => (said += data));
    program.stderr.on('data', (data) => (said += data));
    program.kill('SIGTERM');

    assert.match(line, /^The relay listens at http:\/\/127\.0\.0\.1:\d+\/\n$/);
    assert.deepEqual(await titles(response), ['Een', 'Twee']);
    assert.equal(again.status, 304);
    assert.equal(await code, 0);
    assert.equal(said, '');
  } finally {
    program.kill();
    rmSync(folder, {recursive: true});
  }
});

for (const [args, message] of [
  [[], /relay takes one JSON file/],
  [['none.json'], /none\.json: ENOENT/],
  [[`${root}package.json`], /package\.json: feeds is needed/],
  [['none.json', '--port', 'x'], /--port is a number from 0 to 65535/],
]) {
  test(`wrong use is one line and exit code 2: relay ${args.join(' ').replace(root, '')}`, async () => {
    const {code, stderr} = await new Promise((resolve) => {
      execFile(
        process.execPath,
        [`${installed}dist/cli.js`, 'relay', ...args],
        (error, _, stderr) => resolve({code: error?.code, stderr}),
      );
    });

    assert.equal(code, 2);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
}
