// `npm start`: serves the demo pages with the sources as they are, and reloads a page as soon as a file is saved.
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {posix} from 'node:path';
import {hostHeaders} from './demo-host.mjs';
import {ensureInstalled, npm, readOptions, root} from './setup.mjs';
import {watchGenerated} from './watch-generated.mjs';

const help = `npm start [-- options]

Installs the dependencies if needed, serves demo/ on localhost, opens it in a browser, and reloads when
a source, a translation, a token or a demo page is saved. Nothing is bundled: where a page asks for
dist/cdn/benelux.js, it gets the modules of src/. Ctrl-C ends it.

  --port N    listen on port N; without it on 8000 or the next free port
  --no-open   do not open a browser; nor is one opened in CI or without a display
  --help      show this`;

/** What stands in the demo pages, and what they get. */
const built = {
  '/dist/cdn/benelux.js': {type: 'js', body: "export * from '/src/cdn.ts';"},
  '/dist/cdn/benelux-all.js': {type: 'js', body: "export * from '/src/cdn-all.ts';"},
};

const options = readOptions(help, {port: {type: 'string'}, 'no-open': {type: 'boolean'}});
process.chdir(root);
ensureInstalled();
if (options.port && !(await isFree(options.port))) {
  console.error(`Port ${options.port} is not free. Without --port the next free one is taken.`);
  process.exit(1);
}
if (npm(['run', '--silent', 'generate:sources']).status !== 0) process.exit(1);
watchGenerated();
const server = await serve();
printPages(server.config.port);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.stop();
    process.exit();
  });
}

async function serve() {
  const {startDevServer} = await import('@web/dev-server');
  const {esbuildPlugin} = await import('@web/dev-server-esbuild');
  return startDevServer({
    config: {
      rootDir: root,
      port: options.port && Number(options.port),
      watch: true,
      clearTerminalOnReload: false,
      open: mayOpen() && '/demo/',
      nodeResolve: {exportConditions: ['browser', 'production']},
      plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`})],
      middleware: [demoHost],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
}

async function demoHost(ctx, next) {
  if (ctx.path === '/') return ctx.redirect('/demo/');
  if (ctx.path in built) return Object.assign(ctx, built[ctx.path]);
  if (ctx.path === '/dist/cdn/benelux.css') ctx.path = '/src/styles/benelux.css';
  if (!/^\/(demo\/|src\/|node_modules\/|__web-dev-server)/.test(posix.normalize(ctx.path))) return;
  const headers = hostHeaders(ctx.path);
  if (headers['Content-Security-Policy']) {
    // Live reload imports a data: URL, which a strict policy forbids: this page goes without.
    ctx.type = 'html';
    ctx.body = await readFile(root + ctx.path);
  } else {
    await next();
  }
  if (ctx.status < 400) ctx.set(headers);
}

function mayOpen() {
  const {CI, DISPLAY, WAYLAND_DISPLAY} = process.env;
  const display = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY;
  return !options['no-open'] && !CI && Boolean(display);
}

function printPages(port) {
  const pages = readdirSync('demo', {recursive: true}).filter(
    (name) => name.endsWith('.html') && name !== 'index.html',
  );
  const urls = ['', ...pages].map((page) => `  http://localhost:${port}/demo/${page}`);
  console.log(['', 'The demo pages:', ...urls, '', 'Ctrl-C ends.'].join('\n'));
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(Number(port), () => probe.close(() => resolve(true)));
  });
}
