// Finds files.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * All files below a folder, as paths from there.
 *
 * @param {string} folder with a slash at the end
 */
export function filesBelow(folder) {
  const start = join(folder).length;
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(start).replaceAll('\\', '/'))
    .sort();
}
