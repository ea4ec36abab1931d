// `npx benelux-elements check`, run as a webmaster runs it, against servers of all kinds.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {root} from '../../scripts/setup.mjs';

const installed = `${root}test-output/app/node_modules/benelux-elements/`;
const {version} = JSON.parse(readFileSync(`${installed}package.json`, 'utf8'));

/** A folder with only the program: it needs no installed package. */
const folder = mkdtempSync(join(tmpdir(), 'benelux-elements-'));
const program = join(folder, 'cli.mjs');
copyFileSync(`${installed}dist/cli.js`, program);

const item = {
  id: 'a',
  url: 'https://content.example/a',
  title: 'Samen op patrouille',
  content_html: `<p>${'Agenten uit drie landen. '.repeat(200)}</p>`,
  date_published: '2021-12-03T09:00:00+01:00',
  image: 'a.jpg',
  _benelux: {views: 397, image: {alt: 'Een patrouillewagen'}},
};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Senningenoverleg',
  language: 'nl',
  items: [item, {id: 'b', url: '/b', title: 'Twee', date_published: '2021-10-01'}],
};
const good = JSON.stringify(feed);
const headers = {
  'Content-Type': 'application/feed+json; charset=utf-8',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'max-age=300',
  ETag: '"1"',
};
const packed = {...headers, 'Content-Encoding': 'br'};
const without = (name) =>
  Object.fromEntries(Object.entries(packed).filter(([key]) => key !== name));
const post = {
  id: 1,
  date_gmt: '2021-12-03T08:00:00',
  link: 'https://police.example/a',
  lang: 'nl',
  title: {rendered: 'Samen &amp; <em>snel</em>'},
  excerpt: {rendered: '<p>Agenten</p>'},
};

const rss = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0"><channel><title>Café</title><link>https://police.example/</link><language>nl</language>
<item><title>&lt;b&gt;Samen&lt;/b&gt;</title><link>https://police.example/a</link><guid>a</guid>
<pubDate>Fri, 03 Dec 2021 09:00:00 +0100</pubDate><description>Agenten</description></item>
</channel></rss>`;
const pageWithFeeds = `<!doctype html><html><head>
<link rel="alternate" type="application/rss+xml" title="Nieuws" href="/rss.xml">
<link rel="alternate" type="application/feed+json" href="good.json"><link rel="alternate" hreflang="fr" href="/fr">
<link rel="https://api.w.org/" href="https://police.example/wp-json/"><script type="application/ld+json">{}</script>
</head></html>`;

/** The answers by address: status, headers and body; or only a status, for a server that hangs. */
const answers = {
  '/good.json': [200, packed, brotliCompressSync(good)],
  '/gzip.json': [200, {...packed, 'Content-Encoding': 'gzip'}, gzipSync(good)],
  '/wrong-encoding.json': [200, packed, good],
  '/plain.json': [200, headers, good],
  '/no-cors.json': [200, without('Access-Control-Allow-Origin'), brotliCompressSync(good)],
  '/one-origin.json': [
    200,
    {...packed, 'Access-Control-Allow-Origin': 'https://website.example'},
    brotliCompressSync(good),
  ],
  '/no-caching.json': [200, {...packed, 'Cache-Control': 'no-store'}, brotliCompressSync(good)],
  '/no-validator.json': [200, without('ETag'), brotliCompressSync(good)],
  '/old.json': [200, {...packed, 'Cache-Control': 'max-age=604800'}, brotliCompressSync(good)],
  '/page.json': [200, {...headers, 'Content-Type': 'text/html'}, '<!doctype html><p>Log in'],
  '/404.json': [404, headers, '{}'],
  '/unknown.json': [200, headers, '{"news": []}'],
  '/empty.json': [200, headers, JSON.stringify({...feed, items: [], language: undefined})],
  '/rss.xml': [
    200,
    {...headers, 'Content-Type': 'application/rss+xml'},
    Buffer.from(rss, 'latin1'),
  ],
  '/lying.xml': [200, {...headers, 'Content-Type': 'text/plain'}, rss],
  '/broken.xml': [200, headers, rss.replace('</item>', '')],
  '/page-with-feeds.html': [200, {...headers, 'Content-Type': 'text/html'}, pageWithFeeds],
  '/latin1.json': [200, headers, Buffer.from('{"items": ["é"]}', 'latin1')],
  '/bom.json': [200, headers, `\ufeff${JSON.stringify({...feed, items: [feed.items[1]]})}`],
  '/broken.json': [
    200,
    headers,
    JSON.stringify({
      ...feed,
      items: [
        {...item, date_published: '2021-02-30'},
        {url: 'https://content.example/b', title: 'Zonder <b>id</b>'},
        {id: 'c', title: 'Drie', date_published: '1903-01-01'},
        {id: 'c', title: 'Vier'},
      ],
    }),
  ],
  '/wp-json/wp/v2/posts': [200, headers, JSON.stringify([post])],
  '/steer.json': [200, headers, JSON.stringify({code: 'rest_no', message: 'No\u001b[2J route'})],
  '/senningenoverleg.nl.json': [
    200,
    without('Access-Control-Allow-Origin'),
    brotliCompressSync(
      JSON.stringify({...feed, items: [{...item, date_published: '2021-02-30'}, feed.items[1]]}),
    ),
  ],
  '/loop.json': [302, {...headers, Location: '/loop.json'}, ''],
  '/large.json': [
    200,
    {...headers, 'Content-Encoding': 'br'},
    brotliCompressSync(
      JSON.stringify({...feed, description: randomBytes(200_000).toString('hex')}),
    ),
  ],
  '/hangs.json': [200],
};

const elsewhere = createServer(answer);
const server = createServer((request, response) => {
  if (request.url === '/moved.json') {
    const location = `http://127.0.0.1:${elsewhere.address().port}/tainted.json`;
    response.writeHead(302, {Location: location}).end();
  } else {
    answer(request, response);
  }
});
let base;
let seen;

function answer(request, response) {
  const {pathname} = new URL(request.url, 'http://localhost');
  seen = request;
  if (pathname === '/tainted.json') {
    // Like a server that allows the origin of the request.
    const allow = {'Access-Control-Allow-Origin': 'https://website.example', Vary: 'Origin'};
    return response.writeHead(200, {...headers, ...allow}).end(good);
  }
  const [status, fields, body] = answers[pathname] ?? answers['/404.json'];
  if (body === undefined) return response.writeHead(status).flushHeaders();
  if (request.headers['if-none-match'] === fields.ETag && fields.ETag) {
    return response.writeHead(304, fields).end();
  }
  return response.writeHead(status, fields).end(body);
}

before(async () => {
  for (const each of [server, elsewhere]) {
    await new Promise((resolve) => each.listen(0, '127.0.0.1', resolve));
  }
  base = `http://127.0.0.1:${server.address().port}`;
});

after(() => {
  for (const each of [server, elsewhere]) {
    each.close();
    each.closeAllConnections();
  }
  rmSync(folder, {recursive: true});
});

/** Runs the program; resolves with its exit code and its output. */
function run(...args) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      {cwd: folder, timeout: 10_000},
      (error, stdout, stderr) => resolve({code: error ? error.code : 0, stdout, stderr}),
    );
  });
}

/** The findings at an address, as `level code place: problem`. */
async function findings(path, ...options) {
  const {code, stdout, stderr} = await run('check', base + path, '--json', ...options);
  assert.equal(stderr, '');
  const {ok, checks} = JSON.parse(stdout);
  assert.equal(code, ok ? 0 : 1);
  return checks.flatMap(({findings}) =>
    findings.map(({level, code, place = '', problem, cure}) => {
      assert.ok(cure, problem);
      const said = problem.replace(/(?<=known format \(json-feed, ).*(?=\)$)/, '…');
      return `${level} ${code} ${place.replace(base, '')}: ${said}`;
    }),
  );
}

test('a good feed: what the elements will show, and nothing to mend', async () => {
  const {code, stdout} = await run('check', `${base}/good.json`);

  assert.equal(code, 0);
  assert.match(stdout, /status +200 in \d+ ms\n/);
  assert.match(stdout, /CORS +\*\n/);
  assert.match(stdout, /caching +fresh for 300 seconds, then renewed by 304\n/);
  assert.match(
    stdout,
    new RegExp(`size +${brotliCompressSync(good).length} bytes \\(br\\) of ${good.length}\\n`),
  );
  assert.match(stdout, /source +json-feed\n/);
  assert.match(stdout, /title +Senningenoverleg\n/);
  assert.match(
    stdout,
    /shown +0 sections, 2 items\n +2 with date, 1 with views, 1 with image, 1 with alt\n/,
  );
  assert.match(stdout, /newest +2021-12-03T08:00:00.000Z Samen op patrouille\n/);
  assert.match(stdout, /\n0 errors, 0 warnings, 0 notes\n$/);
});

test('check asks as a browser does for a page on another origin: with the origin, without cookies', async () => {
  await findings('/no-validator.json', '--origin', 'https://www.police.example/nl/');

  assert.equal(seen.headers.origin, 'https://www.police.example');
  assert.equal(seen.headers.cookie, undefined);
  assert.match(seen.headers['accept-encoding'], /gzip.*br/);
});

const noOrigin = 'has no Access-Control-Allow-Origin: no page of another origin may read it';
const found = {
  '/gzip.json': [],
  '/no-cors.json': [`error cors /no-cors.json: The answer ${noOrigin}`],
  '/one-origin.json': [
    'warning cors /one-origin.json: The answer allows https://website.example alone, and caches may give it to other sites',
  ],
  '/no-caching.json': ['warning caching : No copy is kept (no-store): each page loads all of it'],
  '/no-validator.json': [
    'note caching : It has neither ETag nor Last-Modified: an old copy is loaded again, not renewed',
  ],
  '/old.json': ['warning caching : It is fresh for 168 hours: visitors see old news'],
  '/plain.json': [
    `warning compression : It is sent as it is, ${good.length} bytes; gzip makes ${gzipSync(good).length} of them`,
  ],
  '/page.json': [
    'note type : It is sent as text/html, and caches and compression depend on the type',
    'error type /page.json: is HTML, not JSON',
  ],
  '/wrong-encoding.json': [
    'error type /wrong-encoding.json: cannot be decoded as Content-Encoding: br',
  ],
  '/404.json': ['error http /404.json: The server answered 404'],
  '/unknown.json': ['error format /unknown.json: is in no known format (json-feed, …)'],
  '/empty.json': ['warning content : There is nothing to show'],
  '/broken.json': [
    'error content items[0].date_published: "2021-02-30" is no date',
    'warning content items[1].title: "Zonder <b>id</b>" is no plain text',
    'warning content items[1]: has no id',
    'error content items[3]: is there already, with the same id or content',
    'note date : 2 of 3 items ("a", "https://content.example/b") have no date',
    'note date : 1 of 3 items ("c") are from before 1990, or more than a year ahead',
    'note link : 1 of 3 items ("c") have no address: no "Read more" link is shown',
  ],
  '/bom.json': [
    'note charset : It begins with a byte order mark, over which other readers stumble',
  ],
  '/wp-json/wp/v2/posts': [],
};
for (const [path, expected] of Object.entries(found)) {
  test(`${path}: ${expected.join('; ') || 'nothing to mend'}`, async () => {
    const told = await findings(path);

    // Compression has a file of its own.
    const isAboutSize = (line) => path !== '/plain.json' && line.startsWith('warning compression');
    assert.deepEqual(
      told.filter((line) => !isAboutSize(line)),
      expected,
    );
  });
}

test('after a redirect between two origins the origin is null, and each answer must allow it', async () => {
  const told = await findings('/moved.json');

  assert.ok(
    told.includes(`error cors /moved.json: The redirect (302) ${noOrigin}`),
    told.join('\n'),
  );
  assert.ok(
    told.some((line) => /^error cors .*tainted.json: .* and the browser asks for null$/.test(line)),
    told.join('\n'),
  );
});

test('redirects that browsers refuse are reported: a loop, an address with a user name', async () => {
  const loop = await findings('/loop.json');
  const named = await run('check', `${base.replace('//', '//me:secret@')}/good.json`);

  assert.equal(loop[0], 'error redirect /loop.json: redirects more than 20 times');
  assert.equal(named.code, 1);
  assert.match(named.stdout, /error +has a user name, which browsers refuse\n/);
});

test('a page on https: cannot read http:, unless from this computer', async () => {
  const address = `${base.replace('127.0.0.1', '0.0.0.0')}/good.json`;
  const secure = await run('check', address);
  const insecure = await run('check', address, '--origin', 'http://website.example');

  assert.match(secure.stdout, /error +A page on https: may not read http: addresses\n/);
  assert.match(insecure.stdout, /\n0 errors/);
});

test('a feed that is large on the wire is reported', async () => {
  const [told, ...others] = await findings('/large.json');

  assert.match(told, /^warning size : 2\d{5} bytes are much for a slow connection$/);
  assert.deepEqual(others, []);
});

test('the page’s own origin needs no CORS', async () => {
  assert.deepEqual(await findings('/no-cors.json', '--origin', base), []);
  const {stdout} = await run('check', `${base}/no-cors.json`, '--origin', base);
  assert.match(stdout, /CORS +none: the page is on the same origin\n/);
});

test('content that is not in UTF-8 is reported', async () => {
  const told = await findings('/latin1.json');

  assert.ok(
    told.includes('warning charset : It is not in UTF-8: other readers lose letters such as é'),
  );
});

test('RSS is read in its own charset, and titles that are not plain are named', async () => {
  assert.deepEqual(await findings('/rss.xml'), [
    'warning content items[0].title: "<b>Samen</b>" is no plain text',
  ]);
  const {stdout} = await run('check', `${base}/rss.xml`);
  assert.match(stdout, /source +rss\n +title +Café\n/);
});

test('RSS of the wrong type and charset is read, and reported', async () => {
  const told = await findings('/lying.xml');

  assert.match(told[0], /^note type : It is sent as text\/plain/);
  assert.match(told[1], /^warning charset : It says charset=ISO-8859-1, and is in UTF-8$/);
});

test('RSS that is broken is reported with its line', async () => {
  const told = await findings('/broken.xml');

  assert.ok(
    told.some((each) => /is an RSS feed with a mistake in line [45], column \d+/.test(each)),
  );
});

test('a web page is searched for the feeds that it names', async () => {
  const told = await findings('/page-with-feeds.html');

  assert.deepEqual(
    told.filter((each) => each.includes('The page')),
    [
      'note type : The page names the RSS feed “Nieuws”',
      'note type : The page names a feed in JSON Feed',
      'note type : The page is made by WordPress',
      'note type : The page holds data as JSON-LD',
    ],
  );
  const {stdout} = await run('check', `${base}/page-with-feeds.html`);
  assert.ok(stdout.includes(`Write src="${base}/rss.xml".`));
  assert.ok(stdout.includes('Try src="https://police.example/wp-json/wp/v2/posts".'));
});

test('a server that hangs is given up after the time-out', async () => {
  const told = await findings('/hangs.json', '--timeout', '0.3');

  assert.deepEqual(told, ['error timeout /hangs.json: did not answer in 0.3 s']);
});

test('a server that does not exist is reported', async () => {
  const {code, stdout} = await run('check', 'http://127.0.0.1:1/nl.json');

  assert.equal(code, 1);
  assert.match(stdout, /error +is out of reach: ECONNREFUSED\n/);
});

test('WordPress texts are decoded, and its query is completed', async () => {
  const {stdout} = await run('check', `${base}/wp-json/wp/v2/posts`, '--json');
  const [{source, content, http}] = JSON.parse(stdout).checks;

  assert.equal(source, 'wordpress');
  assert.equal(content.newest.title, 'Samen & snel');
  assert.match(http.url, /_embed=author/);
});

test('{lang} stands for each language, or for those that are named', async () => {
  const all = await run('check', `${base}/good.json?{lang}`, '--json');
  const some = await run('check', `${base}/good.json?{lang}`, '--json', '--lang', 'fr,lb');
  const languages = ({stdout}) =>
    JSON.parse(stdout).checks.map(({lang, place}) => [lang, place.slice(-2)]);

  assert.deepEqual(
    languages(all),
    ['nl', 'fr', 'de', 'lb', 'en'].map((each) => [each, each]),
  );
  assert.deepEqual(languages(some), [
    ['fr', 'fr'],
    ['lb', 'lb'],
  ]);
});

test('a file is checked for its content alone', async () => {
  writeFileSync(join(folder, 'nl.json'), good);
  const {code, stdout} = await run('check', 'nl.json');
  const missing = await run('check', 'fr.json');

  assert.equal(code, 0);
  assert.match(stdout, /^nl.json\n {2}source +json-feed\n/);
  assert.equal(missing.code, 1);
  assert.match(missing.stdout, /The file cannot be read \(ENOENT\)/);
});

test('several files are checked, also by a pattern, and no address is invented for them', async () => {
  const many = mkdtempSync(join(folder, 'feeds-'));
  writeFileSync(join(many, 'a.json'), good);
  writeFileSync(
    join(many, 'b.json'),
    JSON.stringify({...feed, items: [{url: 'bericht', title: 'B'}]}),
  );
  writeFileSync(join(many, 'c.txt'), '{}');
  const {stdout} = await run('check', join(many, '*.json'));

  assert.deepEqual(
    [...stdout.matchAll(/^\S*\/(\w\.\w+)$/gm)].map(([, name]) => name),
    ['a.json', 'b.json'],
  );
  const [, ofB] = stdout.split('b.json');
  assert.doesNotMatch(ofB, /content\.example/);
});

test('--json prints one object of a stable shape', async () => {
  const {stdout} = await run('check', `${base}/good.json`, '--json');
  const result = JSON.parse(stdout);
  const [{http}] = result.checks;
  assert.equal(typeof http.milliseconds, 'number');
  delete http.milliseconds;

  assert.deepEqual(result, {
    version,
    ok: true,
    checks: [
      {
        place: `${base}/good.json`,
        http: {
          url: `${base}/good.json`,
          status: 200,
          redirects: [],
          type: 'application/feed+json; charset=utf-8',
          allowOrigin: '*',
          encoding: 'br',
          bytes: brotliCompressSync(good).length,
          decodedBytes: good.length,
          freshSeconds: 300,
          revalidated: true,
        },
        source: 'json-feed',
        content: {
          title: 'Senningenoverleg',
          language: 'nl',
          sections: 0,
          items: 2,
          newest: {id: 'a', title: 'Samen op patrouille', published: '2021-12-03T08:00:00.000Z'},
          having: {date: 2, views: 1, image: 1, alt: 1},
        },
        findings: [],
      },
    ],
  });
});

test('the docs show its real output', async () => {
  const {stdout} = await run('check', `${base}/senningenoverleg.nl.json`);
  const docs = readFileSync(`${installed}docs/command-line.md`, 'utf8');
  const [, shown] = /```text\n(.*?)```/s.exec(docs);

  assert.equal(
    stdout
      .replaceAll(base, 'https://content.example')
      .replace(/\d+ ms/, '84 ms')
      .replace(/\d+ bytes \(br\)/, '230 bytes (br)'),
    shown,
  );
});

test('a server’s words do not steer the terminal', async () => {
  const {stdout} = await run('check', `${base}/steer.json`);

  assert.match(stdout, /error +is no wordpress: No \[2J route\n/);
});

test('--help describes the program and each command, --version prints the version', async () => {
  const whole = await run('--help');
  const ofCheck = await run('check', '--help');

  assert.equal(whole.code, 0);
  assert.match(whole.stdout, /Commands:\n {2}check /);
  assert.equal(ofCheck.code, 0);
  assert.match(ofCheck.stdout, /Examples:\n {2}npx benelux-elements check https:/);
  assert.equal((await run('--version')).stdout, `${version}\n`);
});

const misuse = [
  [[], /nothing is no command/],
  [['chekc'], /chekc is no command \(check/],
  [['check'], /check needs a URL or file/],
  [['check', 'none-*.json'], /none-\*\.json fits no file/],
  [['check', 'a', '--fast'], /Unknown option '--fast'/],
  [['check', 'a', '--source', 'atom'], /--source is one of auto, json-feed, wordpress/],
  [['check', 'a', '--origin', 'police.example'], /--origin is an address/],
  [['check', 'a', '--timeout', 'long'], /--timeout is a number/],
  [['check', 'a', '--lang', 'nl'], /--lang needs \{lang\}/],
  [['check', '{lang}', '--lang', 'es'], /--lang has nl, fr, de, lb, en/],
  [['check', 'https://'], /https:\/\/ is no URL/],
];
for (const [args, message] of misuse) {
  test(`wrong use is one line and exit code 2: ${args.join(' ')}`, async () => {
    const {code, stdout, stderr} = await run(...args);

    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
    assert.match(stderr, /^benelux-elements: .*; --help says more\n$/);
  });
}
