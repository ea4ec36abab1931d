// `npm start`: builds, serves the demo pages, and builds and reloads again whenever a file changes.
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {posix} from 'node:path';
import {hostHeaders} from './host.mjs';
import {ensureInstalled, npm, readOptions, root} from './setup.mjs';

const help = `npm start [-- options]

Installs the dependencies if needed, builds dist/cdn/, serves demo/ and dist/ on localhost, opens the
demo in a browser, and builds and reloads when a source or a demo page changes. Ctrl-C ends it.
What \`npm run generate\` makes (translations, number and date tables) is made once, at the start.

  --port N    listen on port N; without it on 8000 or the next free port
  --no-open   do not open a browser; nor is one opened in CI or without a display
  --help      show this`;

const options = readOptions(help, {port: {type: 'string'}, 'no-open': {type: 'boolean'}});
process.chdir(root);
ensureInstalled();
if (options.port && !(await isFree(options.port))) {
  console.error(`Port ${options.port} is not free. Without --port the next free one is taken.`);
  process.exit(1);
}
if (npm(['run', '--silent', 'generate']).status !== 0) process.exit(1);
const watcher = await buildAndWatch();
const server = await serve();
printPages(server.config.port);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([watcher.close(), server.stop()]);
    process.exit();
  });
}

/** Resolves after the first build, good or bad: a bad one is there to be mended while all this runs. */
async function buildAndWatch() {
  const {watch} = await import('rollup');
  const {loadConfigFile} = await import('rollup/loadConfigFile');
  const config = await loadConfigFile(`${root}rollup.config.mjs`);
  const rollup = watch(config.options.filter(({output}) => output.some(({file}) => file)));
  return new Promise((resolve) => {
    rollup.on('event', ({code, duration, error, result}) => {
      result?.close();
      config.warnings.flush();
      if (code === 'BUNDLE_END') console.log(`Built dist/cdn/ in ${duration} ms.`);
      if (code === 'ERROR')
        console.error(`The build failed: ${error.message}\n${error.frame ?? ''}`);
      if (code === 'END' || code === 'ERROR') resolve(rollup);
    });
  });
}

async function serve() {
  const {startDevServer} = await import('@web/dev-server');
  return startDevServer({
    config: {
      rootDir: root,
      port: options.port && Number(options.port),
      watch: true,
      clearTerminalOnReload: false,
      open: mayOpen() && '/demo/',
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
  if (!/^\/(demo\/|dist\/|__web-dev-server)/.test(posix.normalize(ctx.path))) return;
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
  const pages = readdirSync('demo').filter(
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
