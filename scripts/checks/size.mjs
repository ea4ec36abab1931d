// `npm run check:size`: prints what each source and each element adds to the script tag's files; size-limit has the limits.
import {bundles, partSizes} from './part-sizes.mjs';

printRow(['bytes (brotli) of', ...Object.keys(bundles)]);
for (const row of await partSizes()) printRow(row);

function printRow([name, ...figures]) {
  console.log(name.padEnd(32) + figures.map((figure) => String(figure).padStart(16)).join(''));
}
