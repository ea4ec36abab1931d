// The servers of docs/self-hosting.md really run with their configurations, and serve script and feeds as the page says.
/* global customElements, document */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {createServer, request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {root} from '../../../scripts/setup.mjs';
import {chromium} from '../../browsers/chromium.mjs';
import {servers} from './servers.mjs';

const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const site = `${root}test-output/hosting/site`;
const script = `/benelux-elements@${version}/benelux.js`;
const feed = '/feeds/senningenoverleg.nl.json';
const files = {
  script: readFileSync(`${root}dist/cdn/benelux.js`),
  feed: readFileSync(`${root}demo/feeds/senningenoverleg.nl.json`),
};

before(() => {
  rmSync(`${root}test-output/hosting`, {recursive: true, force: true});
  execFileSync(process.execPath, [`${root}scripts/release/folder.mjs`, '--out', site], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  cpSync(`${root}demo/feeds`, `${site}/feeds`, {recursive: true});
  cpSync(`${root}demo/images`, `${site}/images`, {recursive: true});
});

for (const {name, missing, start} of servers) {
  if (missing) it(`${name} serves as docs/self-hosting.md says`, {skip: missing});
  else describeServer(name, start);
}

function describeServer(name, start) {
  describe(name, () => {
    let server;
    before(async () => {
      server = await start(site, `${root}test-output/hosting/${name}`);
    });
    after(() => server.stop());

    const ask = (path, options) => answer(`${server.origin}${path}`, options);

    it('sends script, style sheet, map and feed with their types', async () => {
      const types = {
        [script]: 'text/javascript; charset=utf-8',
        [script.replace('.js', '.css')]: 'text/css; charset=utf-8',
        [`${script}.map`]: 'application/json; charset=utf-8',
        [feed]: 'application/feed+json; charset=utf-8',
        '/images/bridge.svg': 'image/svg+xml',
      };

      for (const [path, type] of Object.entries(types)) {
        const {status, headers} = await ask(path);
        assert.equal(status, 200, path);
        assert.ok(headers['content-type'].startsWith(type), `${path}: ${headers['content-type']}`);
        assert.equal(headers['x-content-type-options'], 'nosniff');
      }
    });

    it('lets every origin read script, feed and error', async () => {
      for (const path of [script, feed, '/feeds/none.json', `${script}.none`]) {
        const {headers} = await ask(path, {headers: {Origin: 'https://host.example'}});
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['access-control-expose-headers'], 'Retry-After', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
      }
    });

    it('compresses the script by a ready brotli file, and the feed as the server can', async () => {
      const both = {headers: {'Accept-Encoding': 'gzip, deflate, br'}};
      const gzip = {headers: {'Accept-Encoding': 'gzip'}};
      const unpack = {br: brotliDecompressSync, gzip: gunzipSync};

      const small = await ask(script, both);
      assert.equal(small.headers['content-encoding'], 'br');
      assert.ok(small.body.equals(readFileSync(`${site}${script}.br`)));
      assert.match(small.headers.vary, /accept-encoding/i);
      const older = await ask(script, gzip);
      assert.ok(gunzipSync(older.body).equals(files.script));
      assert.ok((await ask(script)).body.equals(files.script));
      for (const encodings of [both, gzip]) {
        const {headers, body} = await ask(feed, encodings);
        assert.ok(unpack[headers['content-encoding']](body).equals(files.feed));
        assert.ok(body.length < files.feed.length / 2, `${body.length} bytes`);
        assert.match(headers.vary, /accept-encoding/i);
      }
    });

    it('lets browsers keep a version for ever, a feed for a minute, an error not at all', async () => {
      const immutable = 'public, max-age=31536000, immutable';

      assert.equal((await ask(script)).headers['cache-control'], immutable);
      assert.equal((await ask(feed)).headers['cache-control'], 'public, max-age=60');
      for (const path of ['/feeds/none.json', `${script}.none`]) {
        const {status, headers} = await ask(path);
        assert.equal(status, 404);
        assert.equal(headers['cache-control'], 'no-store', path);
      }
    });

    it('says that a feed is the same as before, compressed or not', async () => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const {headers} = await ask(feed, {headers: {'Accept-Encoding': encoding}});
        const again = {'Accept-Encoding': encoding, 'If-None-Match': headers.etag};
        const {status, body, headers: same} = await ask(feed, {headers: again});
        assert.equal(status, 304, encoding);
        assert.equal(body.length, 0);
        assert.equal(same['access-control-allow-origin'], '*');
        assert.equal(same['cache-control'], 'public, max-age=60');
      }
    });

    it('answers HEAD and OPTIONS without a body, and accepts no upload', async () => {
      const head = await ask(feed, {method: 'HEAD'});
      assert.deepEqual([head.status, head.body.length], [200, 0]);
      assert.equal(head.headers['access-control-allow-origin'], '*');
      const options = await ask(feed, {method: 'OPTIONS'});
      assert.deepEqual([options.status, options.body.length], [204, 0]);
      assert.equal(options.headers['access-control-allow-origin'], '*');
      assert.equal(options.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS');
      for (const method of ['POST', 'PUT', 'DELETE'])
        assert.equal((await ask(feed, {method})).status, 405, method);
    });

    it('lists no folder', async () => {
      for (const path of ['/', '/feeds/', `/benelux-elements@${version}/`]) {
        const {status, body} = await ask(path);
        assert.ok([403, 404].includes(status), `${path}: ${status}`);
        assert.doesNotMatch(String(body), /senningenoverleg|benelux\.js/);
      }
    });

    it('brings news to a page of another origin, under a strict policy and with integrity', async () => {
      const integrity = integrityOf('benelux.js');

      const {heading, cards} = await seenOnAPage(server.origin, integrity);

      const {items} = JSON.parse(files.feed);
      assert.equal(heading, 'Actueel');
      assert.deepEqual(
        cards,
        items.slice(0, 3).map(({title}) => title),
      );
    });

    it('runs no script that differs from integrity.json', async () => {
      const another = integrityOf('benelux.css');

      const {fallback, defined} = await seenOnAPage(server.origin, another);

      assert.equal(defined, false);
      assert.equal(fallback, true);
    });
  });
}

function integrityOf(file) {
  const values = readFileSync(`${site}/benelux-elements@${version}/integrity.json`, 'utf8');
  return JSON.parse(values)[file];
}

/** The response as it comes, not decompressed. */
function answer(url, options) {
  return new Promise((resolve, reject) => {
    request(url, {agent: false, ...options}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** What a visitor sees of a page on a server of its own. */
async function seenOnAPage(origin, integrity) {
  const {missing, launcher} = chromium();
  assert.equal(missing, undefined);
  const policy = `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; img-src ${origin}`;
  const host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(`<!doctype html><html lang="nl"><title>Host</title>
      <link rel="stylesheet" href="${origin}${script.replace('.js', '.css')}">
      <script type="module" src="${origin}${script}" integrity="${integrity}" crossorigin></script>
      <benelux-news-list src="${origin}/feeds/senningenoverleg.{lang}.json">
        <a href="https://content.example/">Nieuws</a>
      </benelux-news-list>`);
  });
  await new Promise((resolve) => host.listen(0, '127.0.0.1', resolve));
  const browser = await launcher.launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${host.address().port}/`);
    return await page.evaluate(read);
  } finally {
    await browser.close();
    host.close();
  }
}

/** Runs in the page, after its load event: by then the script has run, or never will. */
async function read() {
  const list = document.querySelector('benelux-news-list');
  const defined = customElements.get('benelux-news-list') !== undefined;
  const fallback = list.querySelector('a').checkVisibility();
  if (!defined) return {defined, fallback};
  if (!list.matches(':state(ready)'))
    await new Promise((resolve) => {
      list.addEventListener('benelux-load', resolve);
      list.addEventListener('benelux-error', resolve);
    });
  await list.updateComplete;
  const text = (element, part) => element.shadowRoot.querySelector(`[part~=${part}]`)?.textContent;
  const cards = [...list.shadowRoot.querySelectorAll('li > *')];
  return {
    defined,
    fallback,
    heading: text(list, 'heading')?.trim(),
    cards: cards.map((card) => text(card, 'title')?.trim()),
  };
}
