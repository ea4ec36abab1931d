// Opens pages made from snippets, with the addresses as written: the test answers for all hosts.
/* global customElements, document */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {build} from 'esbuild';
import {root} from '../../../scripts/setup.mjs';
import {app, installed, tags} from '../app.mjs';
import {site} from '../chromium.mjs';

const cdn = `${installed}dist/cdn/`;
const integrity = JSON.parse(readFileSync(`${cdn}integrity.json`, 'utf8'));
const script = '<script type="module" src="https://cdn.example/benelux.js"></script>';
const everything = script.replace('benelux.js', 'benelux-all.js');
const feedUrl = 'https://content.example/senningenoverleg.{lang}.json';
/** What only benelux-all.js has. */
const needsAll = /benelux-news-article|data-benelux="news-article"| (data-)?filter=/;

/** The item that an article shows. */
const anItem = {'benelux-news-article': 'item="2021-12-joint-patrols"'};

const types = {'.js': 'text/javascript', '.css': 'text/css'};
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';

/** The answer of a WordPress site. */
const posts = [
  {
    id: 7,
    date_gmt: '2026-01-15T08:00:00',
    link: 'https://police.example/patrols',
    title: {rendered: 'Night patrol on the bridge'},
    excerpt: {rendered: '<p>Three countries, one car.</p>'},
  },
];

/** The items of a host's own JSON, as the docs' `paths` find them. */
const rows = [
  {nr: 1, kop: 'New radios', datum: '2026-01-15', pagina: 'https://police.example/radios'},
];

/** The answer in the format that the docs' example page registers. */
const messages = [
  {
    uid: 'a',
    heading: 'New radios',
    page: 'https://police.example/radios',
    when: '2026-01-15',
    photo: 'https://police.example/images/radio.jpg',
    caption: 'A radio',
  },
];

/** A part of a page: a missing script or element is added, and all elements must show news. */
export async function checkHtml(code, chromium) {
  const filled = code.replace(/<[^<]*sha384-…[^>]*>/g, (tag) => {
    const file = Object.keys(integrity).find((each) => tag.includes(each));
    assert.ok(file, `integrity.json has no value for ${tag}`);
    return tag.replace('sha384-…', integrity[file]);
  });
  const parts = [await bundled(filled)];
  if (!/benelux(-all)?\.js|from 'benelux-elements|import 'benelux-elements/.test(code))
    parts.push(needsAll.test(code) ? everything : script);
  if (!/<benelux-|data-benelux/.test(code)) {
    const [, preloaded] = /rel="preload"[^>]*href="([^"]+)"/.exec(code) ?? [];
    const src = code.includes('registerSource(') ? 'https://police.example/own.json' : preloaded;
    parts.push(`<benelux-news-list src="${src ?? feedUrl}"></benelux-news-list>`);
  }
  await checkPage(parts.join('\n'), chromium);
}

/** An inline feed must be shown without a warning; other JSON need only be JSON. */
export async function checkFeed(feed, chromium) {
  if (!/jsonfeed\.org/.test(feed.version)) return;
  const names = [feed.items && 'news-list', feed._benelux?.sections && 'theme-intro'].filter(
    Boolean,
  );
  assert.ok(names.length > 0, 'the feed has nothing to show');
  const json = `<script type="application/feed+json">${JSON.stringify(feed)}</script>`;
  const elements = names.map((name) => `<benelux-${name}>${json}</benelux-${name}>`);
  await checkPage(script + elements.join(''), chromium);
}

/** A snippet without a language is a Content Security Policy, under which everything must work. */
export async function checkPolicy(code, chromium) {
  const directives = code.trim().split(/;\s*/).filter(Boolean);
  for (const directive of directives)
    assert.match(
      directive,
      /^([a-z]+-src|[a-z]+-trusted-types-for|trusted-types) /,
      'say its language',
    );
  const elements = tags.map((tag) => `<${tag} src="${feedUrl}" ${anItem[tag] ?? ''}></${tag}>`);
  const sheet = '<link rel="stylesheet" href="https://cdn.example/benelux.css">';
  await checkPage(sheet + everything + elements.join(''), chromium, {
    'Content-Security-Policy': directives.join('; '),
  });
}

async function checkPage(body, chromium, headers) {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Page</title>${body}`;
  const [, param = 'item'] = /item-param="([^"]+)"/.exec(body) ?? [];
  const address = `${site}?${param}=2021-12-joint-patrols`;
  const {page, problems} = await chromium.open((url) => answer(url, html, headers), address);
  const find = (names) => [...document.querySelectorAll(names)];
  const isReady = `(${find})('${tags}').every((each) => each.matches(':state(ready)'))`;
  await page
    .waitForFunction(isReady, {timeout: 10_000})
    .catch(() => problems.push('not all are ready'));
  problems.push(...(await page.evaluate(findMistakes)));
  const elements = await page.evaluate(
    (names) =>
      [...document.querySelectorAll(names)].map((element) => {
        const {title, items, sections} = element.state?.content ?? {};
        const isIntro = element.localName === 'benelux-theme-intro';
        const expected = isIntro ? sections?.[0]?.heading : (items?.[0]?.title ?? title);
        return {expected, shown: textOf(element.shadowRoot)};

        function textOf(node) {
          if (node?.localName === 'style') return '';
          const inner = node?.shadowRoot ? [node.shadowRoot] : [...(node?.childNodes ?? [])];
          return inner.length > 0 ? inner.map(textOf).join(' ') : (node?.data ?? '');
        }
      }),
    tags.join(),
  );
  await page.close();

  assert.deepEqual(problems, []);
  assert.ok(elements.length > 0, 'there is no element');
  for (const {expected, shown} of elements) {
    assert.ok(expected, 'the content has no words');
    assert.ok(shown.includes(expected), `"${expected}" is not in "${shown.slice(0, 200)}"`);
  }
}

/** Runs in the page: finds tags and attributes with our names that do not exist. */
function findMistakes() {
  const everywhere = ['class', 'defer-hydration', 'hidden', 'id', 'slot', 'style'];
  const unknown = (names, {localName, constructor}, prefix = '') =>
    names
      .filter((name) => ![...everywhere, ...constructor.observedAttributes].includes(name))
      .map((name) => `<${localName}> has no attribute ${prefix}${name}`);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    if (!element.localName.startsWith('benelux-')) return [];
    if (!customElements.get(element.localName)) return `there is no <${element.localName}>`;
    const form = element.parentElement.closest('[data-benelux]');
    const written = form?.getAttributeNames() ?? [];
    const data = written.flatMap((name) => /^data-(?!benelux$)(.+)/.exec(name)?.[1] ?? []);
    return [...unknown(element.getAttributeNames(), element), ...unknown(data, element, 'data-')];
  });
}

function answer({origin, pathname, searchParams}, html, headers) {
  const [file] = /(themes\/)?[^/]*$/.exec(pathname);
  const json = (data) => ({type: 'application/json', body: JSON.stringify(data)});
  if (origin + pathname === site) return {type: 'text/html', body: html, headers};
  if (file in integrity) return {type: types[extname(file)], body: readFileSync(cdn + file)};
  if (/^\/wp-json\//.test(pathname) || searchParams.has('rest_route')) return json(posts);
  if (pathname === '/own.json') return json({messages});
  if (pathname === '/api/berichten') return json({result: {rows}});
  if (/\.(jpg|png|svg)$/.test(file)) return {type: 'image/svg+xml', body: picture};
  // Whatever the name of a feed, the answer is the demo's feed in its language.
  const feed = `${root}demo/feeds/${file.replace(/^\w+(?=\.\w\w\.json$)/, 'senningenoverleg')}`;
  return file && existsSync(feed) ? json(JSON.parse(readFileSync(feed))) : undefined;
}

/** Bundles scripts in the page that import packages by name, as an application's build does. */
async function bundled(html) {
  const scripts = [...html.matchAll(/(?<=<script type="module">)[\s\S]*?(?=<\/script>)/g)];
  let result = html;
  for (const [code] of scripts.filter(([code]) => /(from|import) '[a-z@]/.test(code))) {
    const stdin = {contents: code, resolveDir: app};
    const {outputFiles} = await build({
      stdin,
      bundle: true,
      write: false,
      format: 'esm',
      external: ['https:*'],
    });
    result = result.replace(code, () => outputFiles[0].text);
  }
  return result;
}
