// Makes of the design tokens in src/styles/tokens.json what elements and pages read.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {css, source, tokens} from './tokens.mjs';

const root = new URL('../', import.meta.url);

write('src/generated/tokens.ts', module());
write('dist/tokens.css', stylesheet());
write('dist/tokens.json', readFileSync(source));

function module() {
  const declare = (value) => (token) =>
    `    --_${token.name}: var(--benelux-${token.name}, ${value(token)});`;
  return `// Made by scripts/generate-tokens.mjs of src/styles/tokens.json.
import {css} from 'lit';

/** Each private property takes the public one of the page, or its default; with appearance="host", the page's own. */
export const tokens = css\`
  .root {
${tokens.map(declare(css)).join('\n')}
  }

  .host {
${tokens
  .filter(({host}) => host)
  .map(declare(({host}) => host))
  .join('\n')}
  }
\`;
`;
}

function stylesheet() {
  const lines = tokens.map((token) => `  --benelux-${token.name}: ${css(token)};`);
  return `/* The design tokens of benelux-elements with their defaults: copy what you change. */
:root {
${lines.join('\n')}
}
`;
}

function write(path, content) {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), {recursive: true});
  writeFileSync(file, content);
}
