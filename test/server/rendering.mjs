// Renders elements as a server does, for the tests that hydrate them: with the sources, so that nothing must be built.
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {cacheFolder, root} from '../../scripts/setup.mjs';

let server;

/** What a server puts in place of `<!--render {"tagName": …}-->`, which holds what `POST /render` takes. */
export async function rendered(page) {
  server ??= load();
  const {render} = await server;
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
  ctx.body = await rendered(`<!--render ${Buffer.concat(chunks).toString()}-->`);
}

/** While tests are watched, a server renders with what has been saved. */
export function renderingAnew() {
  return {
    name: 'rendering-anew',
    serverStart({fileWatcher}) {
      fileWatcher.on('change', () => (server = undefined));
    },
  };
}

/** The sources as they are now, in a file that Node has not yet imported. */
async function load() {
  const outfile = `${cacheFolder}server-${Date.now()}.mjs`;
  await build({
    stdin: {
      contents: `export * from './src/ssr.js'; export * from './src/server/to-json-feed.js';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    tsconfig: `${root}tsconfig.json`,
  });
  const {renderElement, toJsonFeed} = await import(pathToFileURL(outfile));
  return {
    render({tagName, data, content, options}) {
      const feed = content?.id ? {items: [content]} : content;
      return renderElement(tagName, feed ? toJsonFeed(feed) : data, options);
    },
  };
}
