// The fake content server: every answer that a host may give, chosen by the URL alone.
import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {setTimeout as delay} from 'node:timers/promises';
import {root} from '../../scripts/setup.mjs';
import {hidePath} from './hide-path.mjs';
import {bodies, gate, noteRequest, requestsWith} from './memory.mjs';

const jsonFeed = 'application/feed+json; charset=utf-8';

/**
 * The answers below `/answers/` by the first part of their path. Each gets the Koa context, the rest of the path and
 * the query. All of them understand:
 *
 * - `key=K`: notes the request for `count`; choose a key that no other test uses
 * - `delay=200`: the answer comes 200 ms late
 * - `until=G`: the answer waits until `/answers/release?gate=G` is requested
 * - `cors=none`: no `Access-Control-Allow-Origin`; this matters only between 127.0.0.1 and localhost
 * - `header=Retry-After: 120`, repeatable: a header of the answer; with an `ETag`, a conditional request with it gets 304
 */
const kinds = {
  /** `feed.nl.json`: the demo's feed in that language, 404 for a language it does not have. */
  async feed(ctx, name) {
    const body = await feed(name).catch(() => undefined);
    if (!body) return kinds.status(ctx, 404);
    ctx.type = jsonFeed;
    ctx.body = body;
  },

  /** `status/503`: that status, with a JSON body where the status allows one. */
  status(ctx, code) {
    ctx.status = Number(code);
    ctx.body = {status: ctx.status, error: ctx.message};
  },

  /** A web page instead of content, as bot walls and login forms send. */
  html(ctx) {
    ctx.type = 'html';
    ctx.body =
      '<!doctype html><html lang="en"><title>Just a moment…</title><h1>Checking</h1></html>';
  },

  /** Nothing ever comes, not even headers. */
  hang(ctx) {
    ctx.respond = false;
  },

  /** Headers and half of the feed come, then nothing more. */
  async 'hang-body'(ctx) {
    ctx.respond = false;
    ctx.type = jsonFeed;
    ctx.res.write(half(await feed()));
  },

  /** An answer that is complete for HTTP, with JSON that stops half way. */
  async truncated(ctx) {
    ctx.type = jsonFeed;
    ctx.body = half(await feed());
  },

  /**
   * The connection ends when half of the feed has come; `break-off/reset`: it is reset, which Firefox reports as an
   * `AbortError`.
   */
  async 'break-off'(ctx, how) {
    const body = await feed();
    ctx.respond = false;
    ctx.type = jsonFeed;
    ctx.length = Buffer.byteLength(body);
    const {socket} = ctx.req;
    const breakOff = how === 'reset' ? () => socket.resetAndDestroy() : () => socket.destroy();
    ctx.res.write(half(body), breakOff);
  },

  /** Status 200, the right type and no body. */
  'empty-body'(ctx) {
    ctx.type = jsonFeed;
    ctx.body = '';
  },

  /** The connection is reset before any answer. Browsers may ask a second time on their own. */
  reset(ctx) {
    ctx.respond = false;
    ctx.req.socket.resetAndDestroy();
  },

  /** The feed behind a byte order mark. */
  async bom(ctx) {
    ctx.type = jsonFeed;
    ctx.body = `\uFEFF${await feed()}`;
  },

  /** `redirect?to=feed.nl.json`: a 302 to another answer or to a complete URL; `status=301` for another status. */
  redirect(ctx, _rest, query) {
    ctx.redirect(new URL(query.get('to'), new URL('/answers/', ctx.URL)).href);
    ctx.status = Number(query.get('status') ?? 302);
  },

  /** `custom?body={}&type=application/json&status=200`: an answer that the test writes itself. */
  custom(ctx, _rest, query) {
    ctx.type = query.get('type') ?? jsonFeed;
    ctx.status = Number(query.get('status') ?? 200);
    ctx.body = query.get('body') ?? '';
  },

  /** `including?bare={}&whole={}`: the whole where the request has `include`, as with JSON:API. */
  including(ctx, _rest, query) {
    ctx.type = 'application/vnd.api+json';
    ctx.body = query.get(query.has('include') ? 'whole' : 'bare');
  },

  /** `stored?name=N`: the text that was posted there before; for texts that are too long for a URL (16 kB in Node). */
  async stored(ctx, _rest, query) {
    const name = query.get('name');
    if (ctx.method === 'POST') bodies.set(name, await text(ctx.req));
    ctx.type = jsonFeed;
    ctx.body = bodies.get(name);
  },

  /** `sequence?key=K&answer=feed.nl.json&answer=status/500`: these answers one after the other, the last one again and again. */
  async sequence(ctx, _rest, query) {
    const each = query.getAll('answer');
    const turn = Math.min(requestsWith(query.get('key')).length, each.length);
    await answer(ctx, new URL(each[turn - 1], new URL('/answers/', ctx.URL)));
  },

  /** `count?key=K`: how many requests carried that key, and which. */
  count(ctx, _rest, query) {
    const requests = requestsWith(query.get('key'));
    ctx.body = {count: requests.length, requests};
  },

  /** `release?gate=G`: sends the answers that wait with `until=G`, now and later. */
  release(ctx, _rest, query) {
    gate(query.get('gate')).open();
    ctx.status = 204;
  },
};

/** Koa middleware for the paths below `/answers/`. */
export async function answers(ctx, next) {
  if (!ctx.path.startsWith('/answers/')) return next();
  if (!ctx.path.startsWith('/answers/count')) noteRequest(ctx);
  await answer(ctx, ctx.URL);
  hidePath(ctx);
}

async function answer(ctx, {pathname, searchParams: query}) {
  const [, kind, rest] = /^\/answers\/([\w-]+)[./]?(.*)$/.exec(pathname) ?? [];
  if (!(kind in kinds)) return ctx.throw(500, `The fake server has no answer ${pathname}`);
  if (query.has('delay')) await delay(Number(query.get('delay')));
  if (query.has('until')) await gate(query.get('until')).opened;
  ctx.status = 200;
  ctx.set('Cache-Control', 'no-store');
  if (query.get('cors') !== 'none') ctx.set('Access-Control-Allow-Origin', '*');
  for (const header of query.getAll('header')) {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(header);
    ctx.set(name, value);
  }
  await kinds[kind](ctx, rest, query);
  if (ctx.respond !== false && ctx.fresh) ctx.status = 304;
}

function feed(name = 'nl.json') {
  return readFile(`${root}demo/feeds/senningenoverleg.${name}`, 'utf8');
}

function half(text) {
  return text.slice(0, text.length / 2);
}
