// Serves host pages to page tests: demo/ and dist/ as `npm start` does, slower or with a policy when asked.
import {readFile} from 'node:fs/promises';
import {extname, posix} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {hostHeaders} from '../../scripts/demo-host.mjs';
import {root} from '../../scripts/setup.mjs';
import {hidePath} from './hide-path.mjs';
import {rendered} from './rendering.mjs';

const listener = '<script src="/test/pages/listen.ts"></script>';

/**
 * Koa middleware for:
 *
 * - `/pages/demo/plain.html`, `/pages/dist/cdn/benelux.js`: the file
 * - `/pages/slow-1500/demo/plain.html`: the file, whose scripts and JSON come 1500 ms late: relative links keep the prefix
 * - `/pages/demo/page?body=<!doctype html>…`: a page written in the test; `../dist/cdn/benelux.js` works in it
 * - `<!--render {…}-->` in such a page: what a server renders there
 * - `?csp=default-src 'none'` on a page: the Content Security Policy it is served with
 * - `?type=application/xhtml+xml` on a page: its media type
 *
 * A page's first script is test/pages/listen.ts, which hears what goes wrong in it.
 */
export async function pages(ctx, next) {
  const [, milliseconds, path] = /^\/pages(?:\/slow-(\d+))?(\/.*)$/.exec(ctx.path) ?? [];
  if (!path) return next();
  let body = path === '/demo/page' ? ctx.query.body : await fileBelow(path);
  if (body === undefined) return;
  if (/\.(js|json)$/.test(path)) await delay(Number(milliseconds ?? 0));
  ctx.type = ctx.query.type ?? (extname(path) || 'html');
  // Many servers do not say in which encoding scripts are.
  if (extname(path) === '.js') ctx.set('Content-Type', 'text/javascript');
  ctx.set({'Cache-Control': 'no-store', ...hostHeaders(path)});
  if (ctx.query.csp !== undefined) ctx.set('Content-Security-Policy', ctx.query.csp);
  if (ctx.response.is('html', 'xhtml'))
    body = (await rendered(String(body))).replace('<head>', `<head>${listener}`);
  ctx.body = body;
  hidePath(ctx);
}

function fileBelow(path) {
  const file = posix.normalize(path);
  return /^\/(demo|dist)\//.test(file) ? readFile(root + file).catch(() => undefined) : undefined;
}
