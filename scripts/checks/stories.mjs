// Opens all of the built Storybook in Chromium: every story works, shuts nobody out, asks no other site, looks as before.
/* global document, window */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {startDevServer} from '@web/dev-server';
import {chromium} from '../../test/browsers/chromium.mjs';
import {readOptions, root} from '../setup.mjs';
import {checkPictures} from './story-pictures.mjs';

const help = `npm run check:stories [-- options]

Builds storybook-static/ where it is not of the sources as they are, serves it below a path and opens
it in Chromium.
Every story must render, its play function pass, axe-core find nothing, on pages of documentation too,
which have six screens at most; no page may write an error into the console, miss a file or ask
another site. Pictures of "States × languages" must be those in
stories/baselines/; where they are not, test-output/ has what is seen and what differs.

  --renew    keep the pictures as they are now, after you have looked at them
  --help     show this

Pictures are taken with the font that comes with Storybook, and are compared on the platform that
they were made on: elsewhere letters are drawn differently, and it is said that nothing is compared.

Environment:
  CHROME_PATH  program file to use`;

/** Below which the Storybook is served: it must work in any folder of any site. */
const path = '/some/path/';

/** Six screens of a page of documentation, in pixels: a longer one is not read. */
const tallest = 6 * 900;

/** Same letters on every machine: no hinting or colour of the system's own. */
const steadyLetters = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

const {renew} = readOptions(help, {renew: {type: 'boolean'}});
const faults = [];
try {
  await run();
} catch (error) {
  faults.push(error.message);
}
for (const fault of faults) console.log(`FAULT  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function run() {
  const index = readFileSync(`${root}storybook-static/index.json`, 'utf8');
  const entries = Object.values(JSON.parse(index).entries);
  const {missing, launcher} = chromium();
  if (missing) throw new Error(`Chromium is needed: ${missing}`);
  launcher.launchOptions.args.push(...steadyLetters);
  const server = await serve();
  const browser = await launcher.launchBrowser();
  try {
    const site = `http://localhost:${server.config.port}${path}`;
    await checkManager(browser, site);
    await checkEntries(browser, site, entries);
    await checkToolbars(browser, site);
    const openHere = (name) => open(browser, site, name);
    const fault = await checkPictures(browser, openHere, site, entries, renew);
    if (fault) faults.push(fault);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function serve() {
  return startDevServer({
    config: {rootDir: `${root}storybook-static`, basePath: path.slice(0, -1), watch: false},
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
}

/** Storybook's own frame, as a designer opens it. */
async function checkManager(browser, site) {
  const page = await open(browser, site, () => 'Storybook');
  await page.goto(site);
  await page.waitForSelector('[data-item-id^="news-list"]');
  const frame = await page.waitForSelector('#storybook-preview-iframe');
  const preview = await frame.contentFrame();
  await preview.waitForSelector('.sbdocs, #storybook-root > *');
  await page.close();
  console.log('Storybook opens below a path.');
}

/** All stories and pages one after the other in one document, as a designer who clicks through them. */
async function checkEntries(browser, site, entries) {
  const start = Date.now();
  const stories = entries.filter(({type}) => type === 'story');
  const docs = entries.filter(({type}) => type === 'docs');
  let current = stories[0].id;
  let rules = 0;
  const page = await open(browser, site, () => current);
  await page.goto(`${site}iframe.html?id=${current}&viewMode=story`);
  await page.waitForFunction(isFinished);
  for (const {id} of [...stories.slice(1), stories[0]]) {
    current = id;
    const {problems, passes} = await page.evaluate(showStory, id);
    rules += passes;
    faults.push(...problems.map((problem) => `${id}: ${problem}`));
  }
  await page.setViewport({width: 1280, height: 900});
  await page.addScriptTag({path: fileURLToPath(import.meta.resolve('axe-core'))});
  for (const {id} of docs) {
    current = id;
    await page.evaluate(showDocs, id);
    await page.waitForFunction(isFinished);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > tallest) faults.push(`${id}: is ${height} px high, more than six screens`);
    const {problems, passes} = await page.evaluate(lookAtDocs);
    rules += passes;
    faults.push(...problems.map((problem) => `${id}: ${problem}`));
  }
  await page.close();
  console.log(
    `${stories.length} stories (axe-core: ${rules} rules passed) and ${docs.length} pages of docs, ` +
      `${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
}

/** Each choice of the toolbars changes what is seen, and shuts nobody out. */
async function checkToolbars(browser, site) {
  let current = 'toolbars';
  const page = await open(browser, site, () => current);
  await page.goto(`${site}iframe.html?id=news-list--list&viewMode=story`);
  await page.waitForFunction(isFinished);
  const usual = await page.screenshot();
  const {globalTypes, initialGlobals} = await page.evaluate(() => {
    const {globalTypes, initialGlobals} =
      window.__STORYBOOK_PREVIEW__.storyStoreValue.projectAnnotations;
    return JSON.parse(JSON.stringify({globalTypes, initialGlobals}));
  });
  const choices = Object.entries(globalTypes)
    .flatMap(([name, {toolbar}]) => toolbar.items.map(({value}) => [name, value]))
    .filter(([name, value]) => initialGlobals[name] !== value);
  for (const [name, value] of choices) {
    current = `toolbar ${name}: ${value}`;
    const {problems} = await page.evaluate(showStory, 'news-list--list', {[name]: value});
    faults.push(...problems.map((problem) => `${current}: ${problem}`));
    if (Buffer.from(await page.screenshot()).equals(usual))
      faults.push(`${current}: changes nothing`);
    if (name === 'host' && !(await page.evaluate(isOnScreen)))
      faults.push(`${current}: the story is off screen`);
    await page.evaluate(showStory, 'news-list--list', {[name]: initialGlobals[name]});
  }
  await page.close();
  console.log(`${choices.length} choices of the toolbars`);
}

/**
 * Runs in the page: resolves when a story has been rendered, played and looked at by axe-core; or, when it is on screen
 * already, rendered again with what was chosen in the toolbars. What is thrown meanwhile is in the console.
 */
function showStory(id, globals) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const late = setTimeout(() => end(['does not finish in 20 s']), 20_000);
    const heard = {
      storyMissing: () => end(['is missing']),
      storyErrored: (error) => end([error.description]),
      storyFinished({storyId, reporters}) {
        if (storyId !== id) return;
        const {result} = reporters.find(({type}) => type === 'a11y') ?? {};
        const found = result?.violations ?? [{id: 'axe-core did not run', nodes: []}];
        const violations = found.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' ')}`,
        );
        end(violations, result?.passes?.length);
      },
    };
    for (const [event, hear] of Object.entries(heard)) channel.on(event, hear);
    if (globals) channel.emit('updateGlobals', {globals});
    else channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});

    function end(problems, passes = 0) {
      clearTimeout(late);
      for (const [event, hear] of Object.entries(heard)) channel.off(event, hear);
      resolve({problems, passes});
    }
  });
}

/** Runs in the page. Storybook loads itself anew when it is led away from a story that is not finished. */
function isFinished() {
  const {storyRenders = []} = window.__STORYBOOK_PREVIEW__ ?? {};
  return storyRenders.length > 0 && storyRenders.every(({phase}) => phase === 'finished');
}

/** Runs in the page: whether a visitor sees the beginning of the story without scrolling. */
function isOnScreen() {
  const {top} = document.querySelector('.story').getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}

/** Runs in the page: resolves when a page of documentation has been rendered. */
function showDocs(id) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${id} does not finish in 20 s`)), 20_000);
    channel.once('docsRendered', resolve);
    channel.emit('setCurrentStory', {storyId: id, viewMode: 'docs'});
  });
}

/**
 * Runs in the page: what axe-core finds in a page of documentation, with all that is folded up open. Stories are looked
 * at one by one already.
 */
async function lookAtDocs() {
  for (const fold of document.querySelectorAll('details')) {
    fold.removeAttribute('name');
    fold.open = true;
  }
  const {violations, passes} = await window.axe.run(
    {include: ['#storybook-docs'], exclude: ['.story']},
    {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  );
  const problems = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' ')}`,
  );
  return {problems, passes: passes.length};
}

/** A page that notes what goes wrong in it, under the name of what it shows then. */
async function open(browser, site, name) {
  const page = await browser.newPage();
  const {origin} = new URL(site);
  const note = (problem) => {
    // Below this line testing-library prints the page.
    const [words] = stripVTControlCharacters(problem).split('Ignored nodes');
    faults.push(`${name()}: ${words.replace(/\s+/g, ' ').trim()}`);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (line) => line.type() === 'error' && note(`console: ${line.text()}`));
  page.on('requestfailed', (request) => note(`request failed: ${request.url()}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
      note(`asks another site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  return page;
}
