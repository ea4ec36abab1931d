// Writes the version of package.json where the source can import it.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
mkdirSync(new URL('src/generated/', root), {recursive: true});
writeFileSync(
  new URL('src/generated/version.ts', root),
  `/** Version of the library, by semantic versioning. */\nexport const VERSION = '${version}';\n`,
);
