// Makes the pages, and gives them with their feed to the server.
import {readFileSync} from 'node:fs';
import {root} from '../../scripts/setup.mjs';
import {candidates} from '../candidates.mjs';
import {makeFeed} from '../feed.mjs';
import {snapshot} from './snapshot.mjs';

const {renderElement} = await import(new URL('../../dist/ssr.js', import.meta.url).href);
const hostStyles = readFileSync(new URL('host.css', import.meta.url), 'utf8');
const image = readFileSync(new URL('image.png', import.meta.url));

/**
 * What a page shows. `items` are in the feed, `limit` of them in each of the `lists`.
 *
 * @typedef {{items: number, limit?: number, layout?: string, lists?: number, attributes?: string, hasPictures?: boolean}} Content
 */

/** Gives the server what all pages share. */
export function putShared(server, bundles) {
  server.put('/blank.html', '<!doctype html><title>Blank</title>');
  server.put('/image.png', image);
  server.put('/host.css', hostStyles);
  server.put('/benelux.css', readFileSync(`${root}dist/cdn/benelux.css`));
  for (const [name, {js, css}] of Object.entries(bundles)) {
    if (js) server.put(`/${name}.js`, js);
    if (css) server.put(`/${name}.css`, css);
  }
}

/** Puts a page and its feed on the server, once. @returns {Promise<string>} the path of the page */
export async function putPage({server, bundles, browser}, name, content) {
  const {items, limit = items, lists = 1, hasPictures = true} = content;
  const {layout = 'grid', attributes = ''} = content;
  const key = [items, limit, lists, layout, attributes.replace(/\W+/g, ''), hasPictures].join('-');
  const path = `/${name}-${key}.html`;
  if (server.has(path)) return path;
  const src = feedPath(content);
  const feed = makeFeed(items, {hasPictures});
  server.put(src, JSON.stringify(feed));
  const head = headOf(name, bundles[name], src);
  const common = `src="${src}" limit="${limit}" layout="${layout}" ${attributes}`;
  const {tag, isServed} = candidates[name];
  let body;
  if (isServed) {
    const url = server.origin + src;
    body = renderElement(tag, feed, {url, attributes: {lang: 'nl', limit, layout}});
  } else if (name === 'plain') {
    const floor = await putPage({server, bundles, browser}, 'floor', content);
    body = await snapshot(browser, server.origin + floor, `limit="${limit}" layout="${layout}"`);
  } else {
    const element = tag ? `<${tag} ${common}></${tag}>` : `<div class="cards" ${common}></div>`;
    body = element.repeat(lists);
  }
  server.put(path, pageOf(head, body));
  return path;
}

/** @returns {string} where the feed of a page is */
export function feedPath({items, hasPictures = true}) {
  return `/feed-${items}${hasPictures ? '' : '-bare'}.json`;
}

function headOf(name, {js, css} = {}, src) {
  const {hasLines} = candidates[name];
  return [
    css && `<link rel="stylesheet" href="/${name}.css" />`,
    hasLines && '<link rel="stylesheet" href="/benelux.css" />',
    hasLines && `<link rel="preload" as="fetch" crossorigin href="${src}" />`,
    js && `<script type="module" src="/${name}.js"></script>`,
  ]
    .filter(Boolean)
    .join('\n    ');
}

function pageOf(head, body) {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Nieuws</title>
    <link rel="stylesheet" href="/host.css" />
    ${head}
  </head>
  <body>
    <header><nav><ul><li><a href="/">Politie</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
    <main>
      <h1>Nieuws</h1>
      <p>Wat de drie landen samen doen.</p>
      ${body}
      <p>Meer weten? <a href="/contact">Neem contact op.</a></p>
    </main>
    <footer><p>Politie</p></footer>
  </body>
</html>`;
}
