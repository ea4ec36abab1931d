// Says whether a tag names the version in package.json, before it becomes a release: `node scripts/release/check-tag.mjs v1.2.3`.
import {readFileSync} from 'node:fs';
import {root} from '../setup.mjs';

const [tag] = process.argv.slice(2);
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

if (tag !== `v${version}`) {
  console.error(
    `The tag is ${tag}, the version in package.json ${version}: tag the commit of "npx changeset version" as v${version}.`,
  );
  process.exitCode = 1;
}
