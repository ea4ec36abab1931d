// Renders elements as a server does, for tests that hydrate them. Uses the sources, so that no build is needed.
import {json} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {cacheFolder, root} from '../../scripts/setup.mjs';

let loading;

/** Renders the place of `<!--render {"tagName": …}-->`, whose JSON is that of `POST /render`. */
export async function rendered(page) {
  const render = await renderer();
  return page.replaceAll(/<!--render (.*?)-->/g, (_, json) => render(JSON.parse(json)));
}

/**
 * Koa middleware for `POST /render` with `{tagName, data, options}`, or `content`, a model object, in place of `data`:
 * answers with the HTML of `renderElement`.
 */
export async function rendering(ctx, next) {
  if (ctx.method !== 'POST' || ctx.path !== '/render') return next();
  const render = await renderer();
  ctx.type = 'html';
  ctx.body = render(await json(ctx.req));
}

/** While tests are watched, the server renders with the sources as they were saved last. */
export function renderingAnew() {
  return {
    name: 'rendering-anew',
    serverStart({fileWatcher}) {
      fileWatcher.on('change', () => (loading = undefined));
    },
  };
}

/** Renders with the sources as they were when it was first asked for, or last saved. */
function renderer() {
  loading ??= load();
  return loading;
}

async function load() {
  const outfile = `${cacheFolder}server.mjs`;
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
    logLevel: 'error',
  });
  // Node remembers what it has imported by the URL.
  const {renderElement, toJsonFeed} = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  return ({tagName, data, content, options}) => {
    const feed = content?.id ? {items: [content]} : content;
    return renderElement(tagName, feed ? toJsonFeed(feed) : data, options);
  };
}
