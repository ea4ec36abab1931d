// Writes the version of package.json where the sources can import it.
import {readFileSync} from 'node:fs';
import {root} from '../setup.mjs';
import {write} from './write.mjs';

const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

write(
  'src/generated/version.ts',
  `/** Version of the library, by semantic versioning. */\nexport const VERSION = '${version}';\n`,
);
