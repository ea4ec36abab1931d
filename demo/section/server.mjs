// `npm run build`, then `node demo/section/server.mjs`: the pages of this folder with their elements rendered by a server.
// Without JavaScript they show everything; with it, the elements take over. PORT names another port than 8080.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {renderElement} from '../../dist/ssr.js';

const root = new URL('../../', import.meta.url);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/feed+json',
  '.svg': 'image/svg+xml',
};

const server = createServer(({url}, response) => {
  const address = new URL(url, `http://localhost:${server.address().port}`);
  try {
    const {pathname} = address;
    if (!/^\/(demo|dist)\/[^.][\w./-]*\.\w+$/.test(pathname)) throw new Error(pathname);
    const file = readFileSync(new URL(`.${pathname}`, root));
    const isPage = pathname.endsWith('.html');
    response.writeHead(200, {'Content-Type': types[extname(pathname)] ?? 'text/plain'});
    response.end(isPage ? rendered(file.toString(), address) : file);
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(Number(process.env.PORT ?? 8080), () =>
  console.log(`http://localhost:${server.address().port}/demo/section/nieuws.html`),
);

/** The page with the HTML of each element in place of its tag. */
function rendered(html, {href}) {
  const [, lang] = /<html lang="(\w+)"/.exec(html);
  return html.replace(/<(benelux-[\w-]+)([^>]*)>[^]*?<\/\1>/g, (_, tag, written) => {
    const found = written.matchAll(/([\w-]+)="([^"]*)"/g);
    const attributes = {lang, ...Object.fromEntries(Array.from(found, ([, ...pair]) => pair))};
    const url = new URL(attributes.src.replace('{lang}', lang), href);
    const data = JSON.parse(readFileSync(new URL(`.${url.pathname}`, root), 'utf8'));
    return renderElement(tag, data, {url: url.href, pageUrl: href, attributes});
  });
}
