// Takes pictures of the stories that say so by a tag, and compares them with those in stories/baselines/.
/* global document, window */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {root} from '../setup.mjs';

const baselines = `${root}stories/baselines/`;
const output = `${root}test-output/`;

/** By tag of a sheet, how it is looked at: the toolbar's scheme, and media features of the visitor. */
const looks = {
  'picture-light': {scheme: 'light'},
  'picture-dark': {scheme: 'dark'},
  'picture-forced-colors': {
    scheme: 'light',
    features: [{name: 'forced-colors', value: 'active'}],
  },
};

/**
 * Compares the sheets with what they looked like before, or keeps them.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {(name: () => string) => Promise<import('puppeteer-core').Page>} open
 * @param {string} site URL of the Storybook's folder
 * @param {{id: string, tags: string[]}[]} entries of index.json; the tags of a sheet say how it is looked at
 * @param {boolean} renew keeps them
 * @returns {Promise<string | undefined>} what is wrong
 */
export async function checkPictures(browser, open, site, entries, renew) {
  const madeWithFile = `${baselines}made-with.json`;
  const [chromium] = (await browser.version()).split('.');
  const here = {chromium, platform: process.platform};
  const before = renew ? here : JSON.parse(readFileSync(madeWithFile, 'utf8'));
  // Each major version of Chromium may draw a few edges differently.
  if (JSON.stringify(before) !== JSON.stringify(here)) {
    const {chromium, platform} = before;
    console.log(`Pictures are NOT COMPARED: they were made in ${chromium} on ${platform}.`);
    return undefined;
  }
  if (renew) {
    rmSync(baselines, {recursive: true, force: true});
    mkdirSync(baselines, {recursive: true});
    writeFileSync(madeWithFile, `${JSON.stringify(here, null, 2)}\n`);
  }
  const different = [];
  let count = 0;
  let bytes = 0;
  for (const {id, tags} of entries) {
    for (const look of tags.filter((tag) => tag in looks)) {
      const name = `${id}-${look.replace('picture-', '')}.png`;
      const page = await open(() => name);
      const picture = await takePicture(page, `${site}iframe.html?id=${id}`, looks[look]);
      await page.close();
      count++;
      bytes += picture.length;
      if (renew) writeFileSync(baselines + name, picture);
      else if (isDifferent(name, picture)) different.push(name);
    }
  }
  console.log(`${count} pictures ${renew ? 'kept' : 'compared'}, ${Math.round(bytes / 1024)} KiB`);
  if (different.length === 0) return undefined;
  return (
    `pictures differ: ${different.join(', ')}. Look at test-output/; ` +
    'if it is meant: npm run storybook:baselines'
  );
}

async function takePicture(page, url, {scheme, features = []}) {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {features});
  await page.setViewport({width: 1440, height: 3000});
  // The time at which news was loaded is on the sheets: it is always the same minute.
  await page.evaluateOnNewDocument(() => {
    const lead = Date.UTC(2026, 0, 15, 9, 30) - Date.now();
    const {now} = Date;
    Date.now = () => now() + lead;
    window.Date = class extends Date {
      constructor(...args) {
        super(...(args.length > 0 ? args : [now() + lead]));
      }
    };
  });
  await page.goto(`${url}&viewMode=story&globals=scheme:${scheme}`);
  await page.addStyleTag({
    content: `:root {--benelux-font-family: 'Nunito Sans'} table, th {font-family: 'Nunito Sans' !important}`,
  });
  const sheet = await page.waitForSelector('#storybook-root table');
  await page.waitForNetworkIdle({idleTime: 200});
  await page.evaluate(() => document.fonts.ready);
  await sheet.evaluate(layOutAnew);
  return Buffer.from(await sheet.screenshot());
}

/** Runs in the page. Chromium may leave the text of a select where it stood in the font that was there before. */
function layOutAnew(element) {
  element.style.display = 'none';
  element.getBoundingClientRect();
  element.style.display = '';
}

function isDifferent(name, picture) {
  const file = baselines + name;
  const before = existsSync(file) ? readFileSync(file) : picture;
  if (existsSync(file) && picture.equals(before)) return false;
  const both = [before, picture].map((data) => PNG.sync.read(data));
  const size = {
    width: Math.max(...both.map(({width}) => width)),
    height: Math.max(...both.map(({height}) => height)),
  };
  const [was, is] = both.map((image) => {
    const whole = new PNG(size);
    PNG.bitblt(image, whole, 0, 0, image.width, image.height, 0, 0);
    return whole.data;
  });
  const difference = new PNG(size);
  const pixels = pixelmatch(was, is, difference.data, size.width, size.height, {threshold: 0.1});
  if (pixels === 0 && existsSync(file)) return false;
  mkdirSync(output, {recursive: true});
  writeFileSync(output + name, picture);
  writeFileSync(output + name.replace('.png', '-difference.png'), PNG.sync.write(difference));
  return true;
}
