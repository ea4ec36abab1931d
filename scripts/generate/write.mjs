// Writes a file that is made of others.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {root} from '../setup.mjs';

/** Leaves a file alone that says the same already: what watches the sources would load it again. */
export function write(path, content) {
  const file = root + path;
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}
