// Makes release/benelux-elements@X.Y.Z/, the folder of a version as it goes onto a CDN, of dist/cdn/; once, never again.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {filesBelow} from '../files.mjs';
import {readOptions, root} from '../setup.mjs';
import {productionSbom, wholeSbom} from './sbom.mjs';

const help = `npm run release:folder [-- options]

Builds what is not built yet. Writes into release/

  benelux-elements@X.Y.Z/      the scripts, their maps and the style sheets, each also compressed for
                               servers that send such files as they are (.br, .gz); licences, what is inside
                               (sbom.cdx.json), and integrity.json with the value of each file
  benelux-elements@X.Y.Z.build.cdx.json
                               what was used to build and test it

What is published stays as it is: a folder that exists is left alone, and the exit code is 1.

  --out FOLDER   instead of release/
  --help         show this`;

const {out} = readOptions(help, {out: {type: 'string', default: `${root}release`}});
const {name, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const built = `${root}dist/cdn/`;
const folder = resolve(out, `${name}@${version}`);

if (existsSync(folder)) stop(`${folder} exists already, and a version never changes: raise it.`);

const published = new Map(
  filesBelow(built)
    .filter((file) => file !== 'integrity.json')
    .map((file) => [file, readFileSync(built + file)]),
);
published.set('LICENSE', readFileSync(`${root}LICENSE`));
published.set('sbom.cdx.json', json(productionSbom()));
published.set('integrity.json', json(integrity()));
const whole = json(wholeSbom());

for (const [file, content] of published) {
  mkdirSync(dirname(`${folder}/${file}`), {recursive: true});
  writeFileSync(`${folder}/${file}`, content);
  if (!/\.(js|css|map|json)$/.test(file)) continue;
  writeFileSync(`${folder}/${file}.br`, brotliCompressSync(content));
  writeFileSync(`${folder}/${file}.gz`, gzipSync(content, {level: 9}));
}
writeFileSync(`${folder}.build.cdx.json`, whole);
console.log(folder);

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** https://www.w3.org/TR/sri-2/ */
function integrity() {
  const values = [...published].map(([file, content]) => [
    file,
    `sha384-${createHash('sha384').update(content).digest('base64')}`,
  ]);
  return Object.fromEntries(values);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
