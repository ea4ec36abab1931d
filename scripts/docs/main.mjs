// Makes of the manifest and the tokens the docs that repeat them; --check only compares.
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {attributesTable, elementsPage} from './elements.mjs';
import {llmsText} from './llms.mjs';
import {tokensPage} from './tokens.mjs';

const root = new URL('../../', import.meta.url);

/** Where the table stands in the README. */
const place = /(?<=<!-- attributes, made by npm run docs -->\n).*(?=<!-- end of attributes -->)/s;

const pages = {
  'docs/elements.md': elementsPage(),
  'docs/tokens.md': tokensPage(),
  'llms.txt': llmsText(),
  'README.md': read('README.md').replace(place, `\n${attributesTable()}\n\n`),
};

const style = await prettier.resolveConfig(new URL('README.md', root));

for (const [path, text] of Object.entries(pages)) {
  const page = await prettier.format(text, {...style, parser: 'markdown'});
  if (!process.argv.includes('--check')) writeFileSync(new URL(path, root), page);
  else if (read(path) !== page) {
    console.error(`${path} is not what the sources say: run npm run docs.`);
    process.exitCode = 1;
  }
}

function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}
