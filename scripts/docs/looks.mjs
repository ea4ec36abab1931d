// `npm run looks`: pictures of the elements on real pages, for docs/looks.md.
/* global document, window */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {extname} from 'node:path';
import {chromium} from '../../test/browsers/chromium.mjs';
import {readOptions, root} from '../setup.mjs';

const help = `npm run looks [-- options]

Builds dist/ where it is not of the sources as they are, opens the pages of demo/looks/ in Chromium and
writes docs/looks/<scene>-<name>.webp, at most 800 pixels wide. No other site is asked.

  --name NAME  before, for pictures of what a change of the looks begins with (default: after)
  --help       show this

Environment:
  CHROME_PATH  program file to use`;

/** The pages in demo/looks/, how wide the window is, and how much smaller the picture. */
const scenes = {
  phone: {width: 360, scale: 1},
  mixed: {width: 1000, scale: 0.7},
  grid: {width: 1280, scale: 0.625},
  theme: {width: 768, scale: 0.65},
  states: {width: 1000, scale: 0.7},
  wide: {width: 1600, scale: 0.5},
};

/** Browsers trust it like `https:`, and no server listens there: all requests are answered here. */
const site = 'http://localhost:1/';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/feed+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const folder = `${root}docs/looks/`;

const {name} = readOptions(help, {name: {type: 'string', default: 'after'}});
const {missing, launcher} = chromium();
if (missing) {
  console.error(`Chromium is needed: ${missing}`);
  process.exit(1);
}
launcher.launchOptions.args.push('--enable-font-subpixel-positioning');
mkdirSync(folder, {recursive: true});
const browser = await launcher.launchBrowser();
try {
  for (const [scene, size] of Object.entries(scenes)) {
    const picture = await takePicture(scene, size);
    writeFileSync(`${folder}${scene}-${name}.webp`, picture);
    console.log(`docs/looks/${scene}-${name}.webp  ${Math.ceil(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
}

async function takePicture(scene, {width, scale}) {
  const page = await browser.newPage();
  // So high that no image waits until somebody scrolls.
  await page.setViewport({width, height: 4000, deviceScaleFactor: scale});
  await page.evaluateOnNewDocument(stopClock);
  await answerRequests(page);
  await page.goto(`${site}demo/looks/${scene}.html`);
  await page.waitForFunction(isShown);
  // One request may be left: that of the element which goes on loading.
  await page.waitForNetworkIdle({idleTime: 300, concurrency: 1});
  await page.evaluate(() => document.fonts.ready);
  const body = await page.$('body');
  const picture = await body.screenshot({type: 'webp', quality: 55});
  await page.close();
  return picture;
}

/** Answers with the project's own files, but for the two that demo/looks/states.html asks for. */
async function answerRequests(page) {
  let asked = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const {origin, pathname} = new URL(request.url());
    if (pathname.endsWith('/never.json')) return;
    const isFirst = pathname.endsWith('/once.json') && asked++ === 0;
    const path = isFirst ? '/demo/feeds/senningenoverleg.nl.json' : pathname;
    const file = `${root}${path.slice(1)}`;
    const isThere = `${origin}/` === site && existsSync(file);
    request.respond({
      status: isThere ? 200 : 404,
      contentType: types[extname(file)] ?? 'text/plain',
      body: isThere ? readFileSync(file) : '',
    });
  });
}

/** Runs in the page: it is always the same minute, since the time of the last update is in a picture. */
function stopClock() {
  window.Date = class extends Date {
    constructor(...args) {
      super(...(args.length > 0 ? args : [Date.UTC(2026, 0, 15, 9, 30)]));
    }
  };
}

/** Runs in the page: whether each element is in the state that its id names, or shows its content. */
function isShown() {
  const elements = [...document.querySelectorAll('benelux-theme, benelux-news-list')];
  return elements.every((each) => each.matches(`:state(${each.id || 'ready'})`));
}
