// Compares parts of the test page with what they looked like before, pixel by pixel.
import {mkdirSync, writeFileSync} from 'node:fs';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {root} from '../../scripts/setup.mjs';

/** Pixels of smoothed edges count too, but differences in colour that nobody can see do not. */
const sight = {threshold: 0.1, includeAA: true};

/** The share of an area's pixels that may differ without a file that shows them: to write one takes half a second. */
const NOISE = 0.001;

/**
 * A plugin for @web/test-runner with the commands of test/pixels.ts. Both take `areas` of the page, in whole pixels:
 *
 * - `keep-screenshot`: remembers them; answers how many colours each has
 * - `compare-screenshot`: compares each with the one that was kept; answers how many pixels there are and how many of
 *   them differ, and files below test-output/ that show where, for areas that differ clearly, named after `name`
 */
export function screenshots() {
  const kept = new Map();

  const commands = {
    async 'keep-screenshot'({areas}, session) {
      const parts = await take(areas, session);
      kept.set(session.id, parts);
      return parts.map(({data}) => new Set(new Uint32Array(data.buffer)).size);
    },

    async 'compare-screenshot'({areas, name}, session) {
      const parts = await take(areas, session);
      const result = {pixels: 0, different: 0, files: []};
      for (const [index, before] of kept.get(session.id).entries()) {
        const {width, height, data} = before;
        const pixels = width * height;
        result.pixels += pixels;
        const isSameSize = parts[index].width === width && parts[index].height === height;
        if (isSameSize && data.equals(parts[index].data)) continue;
        const difference = new PNG({width, height});
        const different = isSameSize
          ? pixelmatch(before.data, parts[index].data, difference.data, width, height, sight)
          : pixels;
        result.different += different;
        if (different / pixels >= NOISE) {
          const file = `${session.browser.name}-${name}-${index}.png`.replace(/[^\w.-]+/g, '-');
          result.files.push(write(file, isSameSize ? difference : parts[index]));
        }
      }
      return result;
    },
  };

  return {
    name: 'screenshots',
    executeCommand: ({command, payload, session}) => commands[command]?.(payload, session),
  };
}

/** @returns {Promise<PNG[]>} each area as an image */
async function take(areas, {browser, id}) {
  const width = Math.max(...areas.map((area) => area.x + area.width));
  const height = Math.max(...areas.map((area) => area.y + area.height));
  const page = PNG.sync.read(
    browser.type === 'puppeteer'
      ? Buffer.from(
          await browser.getPage(id).screenshot({
            clip: {x: 0, y: 0, width, height},
          }),
        )
      : await browser.screenshot(width, height),
  );
  return areas.map((area) => {
    const part = new PNG(area);
    PNG.bitblt(page, part, area.x, area.y, area.width, area.height, 0, 0);
    return part;
  });
}

function write(file, image) {
  const folder = 'test-output';
  mkdirSync(root + folder, {recursive: true});
  writeFileSync(`${root}${folder}/${file}`, PNG.sync.write(image));
  return `${folder}/${file}`;
}
