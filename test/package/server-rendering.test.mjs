// The HTML that a server sends: valid, accessible, safe, and separate for each request.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {HtmlValidate} from 'html-validate';
import {root} from '../../scripts/setup.mjs';
import {installed, tags} from './app.mjs';
import {site, startChromium} from './chromium.mjs';

const load = (path) => import(pathToFileURL(`${installed}dist/${path}`).href);
const {renderElement} = await load('ssr.js');
const {parseContent} = await load('content/index.js');
const {toJsonFeed} = await load('server/to-json-feed.js');

const languages = {
  nl: 'Lees meer',
  fr: 'Lire la suite',
  de: 'Weiterlesen',
  lb: 'Méi liesen',
  en: 'Read more',
};
const url = 'https://content.example/feeds/senningenoverleg.json';
const feeds = Object.fromEntries(
  Object.keys(languages).map((lang) => [
    lang,
    JSON.parse(readFileSync(`${root}demo/feeds/senningenoverleg.${lang}.json`, 'utf8')),
  ]),
);

function page(body, lang = 'nl') {
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Senningenoverleg</title></head>
<body><main><h1>Senningenoverleg</h1>${body}</main></body></html>`;
}

/** The elements in an order with right headings. */
function all(lang) {
  return tags
    .toReversed()
    .map((tag) => renderElement(tag, feeds[lang], {url, attributes: {lang}}))
    .join('\n');
}

/** The text of the HTML that a visitor reads, without style and data. */
function words(html) {
  return html
    .replace(/<(style|script)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('an article is the one that the address of its page names, with its text for the browser', () => {
  const options = {
    url,
    pageUrl: 'https://police.example/nieuws/bericht?bericht=2021-10-pursuit',
    attributes: {lang: 'nl', 'item-param': 'bericht', 'back-href': '..'},
  };
  const html = renderElement('benelux-news-article', feeds.nl, options);
  const [, json] = /<script type="application\/feed\+json">(.*?)<\/script>/.exec(html);
  const [item, ...others] = JSON.parse(json).items;
  const {title} = feeds.nl.items.find(({id}) => id === '2021-10-pursuit');

  assert.ok(words(html).includes(title));
  assert.ok(words(html).includes('Terug naar het overzicht'));
  assert.match(html, /href="https:\/\/police\.example\/"/);
  assert.equal(item.id, '2021-10-pursuit');
  assert.match(item.content_html, /<p>/);
  assert.deepEqual(others, []);
});

test('the demo’s server shows list and article without JavaScript', async () => {
  const file = `${root}demo/section/server.mjs`;
  const server = spawn(process.execPath, [file], {env: {...process.env, PORT: '0'}});
  try {
    const [line] = await once(server.stdout, 'data');
    const list = String(line).trim();
    const html = await (await fetch(list)).text();
    const [, href] = /href="([^"]*bericht=2021-10-pursuit)"/.exec(html);
    const article = await (await fetch(new URL(href, list))).text();
    const {title} = feeds.nl.items.find(({id}) => id === '2021-10-pursuit');

    assert.ok(words(html).includes(title));
    assert.match(words(html), /\b8 berichten\b/);
    assert.ok(words(article).includes(title));
    assert.ok(words(article).includes('Terug naar het overzicht'));
    assert.equal((await fetch(new URL('/demo/section/none.html', list))).status, 404);
  } finally {
    server.kill();
  }
});

test('an article that is not in the feed says so, with the way back', () => {
  const attributes = {lang: 'nl', item: 'x', 'back-href': 'https://police.example/'};
  const html = renderElement('benelux-news-article', feeds.nl, {url, attributes});

  assert.ok(words(html).includes('Dit bericht is niet gevonden.'));
  assert.ok(words(html).includes('Terug naar het overzicht'));
});

test('a list is filtered as the address of its page says, and all its items are sent', () => {
  const options = {
    url,
    pageUrl: 'https://police.example/nieuws?nieuws.year=2020',
    attributes: {lang: 'nl', filter: 'text year', 'url-state': 'nieuws'},
  };
  const html = renderElement('benelux-news-list', feeds.nl, options);

  assert.match(words(html), /\b3 berichten\b/);
  assert.match(html, /<option[^>]* selected[^>]*>.*?2020 \(3\)/);
  assert.ok(html.includes(JSON.stringify(feeds.nl.items.at(-1).id)));
});

test('a theme has its introduction and its news', () => {
  const attributes = {lang: 'nl', limit: 1, 'item-href': 'https://police.example/{id}'};
  const html = renderElement('benelux-theme', feeds.nl, {url, attributes});

  for (const text of ['Senningenoverleg', 'Algemeen', 'Actueel', feeds.nl.items[0].title])
    assert.ok(words(html).includes(text), text);
  assert.match(html, /href="https:\/\/police\.example\/2021-12-joint-patrols"/);
});

test('the HTML is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Lit decides how the source is laid out.
      'no-trailing-whitespace': 'off',
      // Safari announces a list without markers only if it has the role.
      'no-redundant-role': 'off',
    },
  });

  for (const lang of Object.keys(languages)) {
    const {results} = await validator.validateString(page(all(lang), lang));
    const problems = results.flatMap(({messages}) =>
      messages.map(({ruleId, message, line, column}) => `${ruleId} ${line}:${column} ${message}`),
    );
    assert.deepEqual([...new Set(problems)], []);
  }
});

test('axe finds nothing in the HTML, without our JavaScript', async () => {
  const chromium = await startChromium();
  after(() => chromium.close());
  const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  for (const lang of Object.keys(languages)) {
    const html = page(all(lang), lang);
    const {page: opened} = await chromium.open(({href, pathname}) => {
      if (href === site) return {type: 'text/html; charset=utf-8', body: html};
      return /\.svg$/.test(pathname)
        ? {
            type: 'image/svg+xml',
            body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>',
          }
        : undefined;
    });
    await opened.evaluate(axe);
    const found = await opened.evaluate(async () => {
      const {violations, incomplete, passes} = await globalThis.axe.run();
      return {
        bad: [...violations, ...incomplete].map(({id, nodes}) => `${id} ${nodes[0].html}`),
        links: passes.find(({id}) => id === 'link-name')?.nodes.length,
      };
    });
    assert.deepEqual(found.bad, []);
    assert.ok(found.links >= 4, 'axe has seen the links in the shadow roots');
    await opened.close();
  }
});

test('requests in all languages at once do not interfere', async () => {
  const requests = Array.from({length: 100}, (_, index) => Object.keys(languages)[index % 5]);

  const answers = await Promise.all(
    requests.map(async (lang, index) => {
      for (let turn = index % 7; turn > 0; turn--) await nextTurn();
      const html = renderElement('benelux-news-list', feeds[lang], {url, attributes: {lang}});
      await nextTurn();
      return words(html);
    }),
  );

  for (const [index, text] of answers.entries()) {
    const spoken = Object.entries(languages).filter(([, link]) => text.includes(link));
    assert.deepEqual(
      spoken.map(([lang]) => lang),
      [requests[index]],
    );
  }
});

const hostile = '</script><script>alert(1)</script></template><img src=x onerror=alert(1)>"\'';

test('a text takes as much longer as it is longer', () => {
  const milliseconds = (length) => {
    const content_html = `<p>${'woord '.repeat(length / 6)}</p>`;
    const version = 'https://jsonfeed.org/version/1.1';
    const feed = {version, title: 'Thema', _benelux: {sections: [{content_html}]}, items: []};
    const times = Array.from({length: 5}, () => {
      const start = performance.now();
      renderElement('benelux-theme-intro', feed, {attributes: {lang: 'nl'}});
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  milliseconds(6_000);

  assert.ok(milliseconds(60_000) < 30 * milliseconds(6_000));
});

test('text stays text, and cannot break out of the script or the shadow root', () => {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: hostile,
    language: 'nl',
    _benelux: {sections: [{heading: hostile, content_html: hostile}]},
    items: [{id: hostile, title: hostile, summary: hostile, url: 'javascript:alert(1)'}],
  };
  for (const tag of tags) {
    const html = renderElement(tag, data, {url, attributes: {lang: 'nl', id: hostile, limit: 1}});

    assert.equal(html.match(/<script/g).length, 1);
    assert.equal(html.match(/<\/script>/g).length, 1);
    assert.ok(!html.includes('<img') && !html.includes('href="javascript:'));
    assert.equal(html.match(/<template/g).length, html.match(/<\/template>/g).length);
  }
});

test('only the shown items are sent, and all items where a button adds more', () => {
  const sent = (attributes) => {
    const html = renderElement('benelux-news-list', feeds.nl, {
      url,
      attributes: {lang: 'nl', ...attributes},
    });
    return JSON.parse(/feed\+json">(.*?)<\/script>/.exec(html)[1]).items.length;
  };

  assert.equal(sent({limit: 1}), 1);
  assert.equal(sent({limit: 1, more: 'load'}), feeds.nl.items.length);
});

test('wrong use throws an error that says what to do', () => {
  const render =
    (tag, attributes, data = feeds.nl, more = {}) =>
    () =>
      renderElement(tag, data, {url, attributes, ...more});

  assert.throws(
    render('benelux-news', {lang: 'nl'}),
    /<benelux-news> is none of benelux-news-card/,
  );
  assert.throws(render('benelux-news-list', {}), /attributes\.lang is needed/);
  assert.throws(
    render('benelux-news-list', {lang: 'nl', onclick: 'x'}),
    /"onclick" is no attribute/,
  );
  assert.throws(render('benelux-news-list', {lang: 'nl', 'a b': ''}), /"a b" is no attribute/);
  assert.throws(
    render('benelux-news-list', {lang: 'nl', 'more-href': '/nieuws'}),
    /more-href="\/nieuws" is relative: pageUrl is needed/,
  );
  assert.throws(render('benelux-news-list', {lang: 'nl'}, {rss: {}}), {kind: 'format'});
  const options = {pageUrl: 'https://police.example/a/'};
  const html = render('benelux-news-list', {lang: 'nl', 'more-href': '../b'}, feeds.nl, options)();
  assert.ok(html.includes('href="https://police.example/b"'));
});

test('the content in the HTML reads the same as the original content', () => {
  const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 30});
  const link = fc.webUrl();
  const optional = (value) => fc.option(value, {nil: undefined});
  const article = fc.record({
    id: fc.uuid(),
    url: optional(link),
    title: text,
    summary: optional(text),
    content_html: optional(fc.constant('<p>Een <a href="x">overleg</a> &amp; meer')),
    date_published: optional(fc.constantFrom('2021-12-03', '2021-12-03T09:00:00+01:00')),
    language: optional(fc.constantFrom('nl', 'fr-LU')),
    tags: optional(fc.array(text, {maxLength: 2})),
    authors: optional(fc.constant([{name: 'Redactie'}])),
    image: optional(link),
    _benelux: optional(
      fc.record({
        views: fc.nat(),
        image: fc.record({
          alt: text,
          width: fc.nat(),
          srcset: fc.constant([{url: '/a.jpg', width: 5}]),
        }),
      }),
    ),
  });
  const feed = fc.record({
    version: fc.constant('https://jsonfeed.org/version/1.1'),
    title: text,
    language: optional(fc.constant('nl')),
    home_page_url: optional(link),
    next_url: optional(link),
    items: fc.array(article, {maxLength: 3}),
  });

  fc.assert(
    fc.property(feed, (data) => {
      const once = parseContent(data, 'auto', url);
      const twice = parseContent(JSON.parse(JSON.stringify(toJsonFeed(once))), 'auto', url);
      // Only the shown part of an article is sent.
      const shown = (feed) => ({
        ...feed,
        items: feed.items.map(({html, excerpt, ...rest}) => ({
          ...rest,
          base: undefined,
          excerpt: excerpt ?? (html && 'Een overleg & meer'),
        })),
      });
      assert.deepEqual(shown(twice), shown(once));
    }),
    {seed: 20211203},
  );
});
