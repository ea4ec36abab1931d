// Renders elements as a server does, for tests that hydrate them. Uses the sources, so that no build is needed.
import {json} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {cacheFolder, root} from '../../scripts/setup.mjs';

let loading;

/** Renders the place of `<!--render {"tagName": …}-->`, whose JSON is that of `POST /render`. */
export async function rendered(page) {
  const {render} = await server();
  return page.replaceAll(/<!--render (.*?)-->/g, (_, json) => render(JSON.parse(json)));
}

/**
 * Koa middleware for `POST /render` with `{tagName, data, options}`, or `content`, a model object, in place of `data`:
 * answers with the HTML of `renderElement`. For `POST /convert` with `{text, url}`: with the JSON Feed of `convert`.
 */
export async function rendering(ctx, next) {
  if (ctx.method !== 'POST' || !/^\/(render|convert)$/.test(ctx.path)) return next();
  const {render, convert} = await server();
  const data = await json(ctx.req);
  ctx.type = ctx.path === '/render' ? 'html' : 'json';
  ctx.body = ctx.path === '/render' ? render(data) : JSON.stringify(convert(data.text, data));
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

/** What a server does, with the sources as they were when it was first asked for, or last saved. */
function server() {
  loading ??= load();
  return loading;
}

async function load() {
  const outfile = `${cacheFolder}server.mjs`;
  await build({
    stdin: {
      contents: `
        export * from './src/ssr.js';
        export {convert} from './src/convert.js';
        export * from './src/server/to-json-feed.js';
      `,
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
  const {renderElement, convert, toJsonFeed} = await import(
    `${pathToFileURL(outfile)}?${Date.now()}`
  );
  const render = ({tagName, data, content, options}) => {
    const feed = content?.id ? {items: [content]} : content;
    return renderElement(tagName, feed ? toJsonFeed(feed) : data, options);
  };
  return {render, convert};
}
