// Serves the two pages, their scripts and the feeds from memory, compressed, on a free port, for as long as the process has other work.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {transformSync} from 'esbuild';
import {root} from '../scripts/setup.mjs';
import {makeFeed} from './feed.mjs';

const bundles = `${root}dist/cdn/`;
const vanilla = readFileSync(new URL('./vanilla.js', import.meta.url), 'utf8');
const probe = readFileSync(new URL('./probe.js', import.meta.url), 'utf8');

const image =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M0 9 5 3l3 3 3-2 5 5z"/></svg>';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * @param {number[]} counts of cards; for each there are `/vanilla-N.html`, `/benelux-N.html`, `/filter-20-of-N.html` and `/filter-N-of-N.html`
 * @returns {Promise<{origin: string, sizes: Record<string, number>}>} sizes are bytes of the scripts, brotli 11
 */
export async function serve(counts) {
  const files = makeFiles(counts);
  const server = createServer(({url}, response) => {
    const body = files.get(url);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': types[url.split('.').pop()] ?? 'text/plain',
      'Content-Encoding': 'br',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve).unref());
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sizes: {vanilla: files.get('/vanilla.js').length, benelux: files.get('/benelux.js').length},
  };
}

function makeFiles(counts) {
  const files = {
    '/blank.html': '<!doctype html><title>Blank</title>',
    '/image.svg': image,
    '/benelux.js': readFileSync(`${bundles}benelux.js`),
    '/benelux-all.js': readFileSync(`${bundles}benelux-all.js`),
    '/vanilla.js': transformSync(vanilla, {minify: true, format: 'esm', charset: 'utf8'}).code,
  };
  for (const count of counts) {
    files[`/feed-${count}.json`] = JSON.stringify(makeFeed(count));
    for (const name of ['vanilla', 'benelux']) files[`/${name}-${count}.html`] = page(name, count);
    for (const limit of [20, count])
      files[`/filter-${limit}-of-${count}.html`] = page('benelux', count)
        .replace('/benelux.js', '/benelux-all.js')
        .replace(/limit="\d+"/, `filter="text tag year" limit="${limit}"`);
  }
  return new Map(Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]));
}

function page(name, count) {
  const tag = `${name}-news-list`;
  return `<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>${tag}, ${count} cards</title>
        <script>${probe}</script>
        <script type="module" src="/${name}.js"></script>
      </head>
      <body>
        <h1>Nieuws</h1>
        <${tag} src="/feed-${count}.json" limit="${count}"></${tag}>
      </body>
    </html>`;
}
