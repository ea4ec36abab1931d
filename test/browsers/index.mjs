// Chooses the engines the tests run in, and says which do not run and why.
import {chromium} from './chromium.mjs';
import {firefox} from './firefox.mjs';
import {webkit} from './webkit.mjs';

const engines = {Chromium: chromium, Firefox: firefox, WebKit: webkit};

/**
 * Chromium must be there; the others run where they are installed.
 *
 * @param {string} [wanted] names with commas, such as `chromium,firefox`: run these alone, and all of them must be there
 * @returns {{name: string, path?: string, launcher?: object, missing?: string}[]} with a launcher, or why there is none
 * @throws when an engine that must be there is missing, or a name is unknown
 */
export function chooseBrowsers(wanted) {
  const names = wanted?.split(',').map((name) => name.trim().toLowerCase());
  const known = Object.keys(engines).map((name) => name.toLowerCase());
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`BROWSERS knows ${known}; it says "${unknown}".`);

  return Object.entries(engines).map(([name, find]) => {
    const required = names ? names.includes(name.toLowerCase()) : name === 'Chromium';
    if (names && !required) return {name, missing: `left out by BROWSERS=${wanted}.`};
    const found = find();
    if (required && found.missing) throw new Error(`${name} is needed: ${found.missing}`);
    return {name, ...found};
  });
}
