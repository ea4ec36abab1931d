// Renders elements as a server does, for the tests that hydrate them.
import {renderElement} from '../../dist/ssr.js';
import {toJsonFeed} from '../../dist/server/to-json-feed.js';

/**
 * Koa middleware for `POST /render` with `{tagName, data, options}`, or `content`, a model object, in place of `data`:
 * answers what `renderElement` gives.
 */
export async function rendering(ctx, next) {
  if (ctx.method !== 'POST' || ctx.path !== '/render') return next();
  const chunks = [];
  for await (const chunk of ctx.req) chunks.push(chunk);
  const {tagName, data, content, options} = JSON.parse(Buffer.concat(chunks).toString());
  const feed = content?.id ? {items: [content]} : content;
  ctx.type = 'html';
  ctx.body = renderElement(tagName, feed ? toJsonFeed(feed) : data, options);
}
