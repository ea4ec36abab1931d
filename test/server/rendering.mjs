// Renders elements as a server does, for the tests that hydrate them.
import {renderElement} from '../../dist/ssr.js';
import {toJsonFeed} from '../../dist/server/to-json-feed.js';

/** What a server puts in place of `<!--render {"tagName": …}-->`, which holds what `POST /render` takes. */
export function rendered(page) {
  return page.replaceAll(/<!--render (.*?)-->/g, (_, json) => render(JSON.parse(json)));
}

/**
 * Koa middleware for `POST /render` with `{tagName, data, options}`, or `content`, a model object, in place of `data`:
 * answers what `renderElement` gives.
 */
export async function rendering(ctx, next) {
  if (ctx.method !== 'POST' || ctx.path !== '/render') return next();
  const chunks = [];
  for await (const chunk of ctx.req) chunks.push(chunk);
  ctx.type = 'html';
  ctx.body = render(JSON.parse(Buffer.concat(chunks).toString()));
}

function render({tagName, data, content, options}) {
  const feed = content?.id ? {items: [content]} : content;
  return renderElement(tagName, feed ? toJsonFeed(feed) : data, options);
}
