// Makes of the design tokens in src/styles/tokens.json what elements, pages and people read; --check only compares the docs.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {css, hex, source, tokens} from './tokens.mjs';

const root = new URL('../', import.meta.url);
const docs = new URL('docs/tokens.md', root);

const table = await prettier.format(documentation(), {parser: 'markdown', printWidth: 120});

if (process.argv.includes('--check')) {
  if (readFileSync(docs, 'utf8') !== table) {
    console.error('docs/tokens.md is not what src/styles/tokens.json says: run npm run generate.');
    process.exitCode = 1;
  }
} else {
  write('src/generated/tokens.ts', module());
  write('dist/tokens.css', stylesheet());
  write('dist/tokens.json', readFileSync(source));
  writeFileSync(docs, table);
}

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

function documentation() {
  const rows = tokens.map(
    (token) =>
      `| \`--benelux-${token.name}\` | ${cells(token)} | ${token.description}${figures(token)} |`,
  );
  return `# Design tokens

These custom properties, and \`::part()\`, are all of a page's styles that reach the elements. Set them on \`:root\`, on an element or on anything around it:

\`\`\`css
benelux-news-list {
  --benelux-color-accent: #7a1f5c;
}
\`\`\`

A length in \`em\` is a multiple of the text size that the visitor chose in the browser. Colours have a second value for pages whose \`color-scheme\` is dark. With \`appearance="host"\`, colours and font are those of the page around the element, unless a token says otherwise; lengths stay.

| custom property | light | dark | for |
| --- | --- | --- | --- |
${rows.join('\n')}

Contrast is the ratio of WCAG 2.2 (1.4.3, 1.4.11), computed from the values in this table. Elements are transparent but for the surface of cards in a grid and of buttons: on a page that is not white, or in a dark scheme not about \`#1b1f24\`, check the contrast of your own background.

The same tokens for design tools are in \`tokens.json\`, in the [format of the Design Tokens Community Group](https://www.designtokens.org/tr/2025.10/format/), and for style sheets in \`tokens.css\`. Both are made of \`src/styles/tokens.json\`, and so is this page.
`;
}

function cells(token) {
  const light = `\`${css({...token, dark: undefined})}\``;
  return token.dark ? `${light} | \`${hex(token.dark)}\`` : `${light} |`;
}

function figures({value, dark, contrast = {}}) {
  return Object.keys(contrast)
    .map((name) => {
      const other = tokens.find((token) => token.name === `color-${name}`);
      const ratios = [ratio(value, other.value), ratio(dark, other.dark)];
      const [light, night] = ratios.map((figure) => (Math.floor(figure * 10) / 10).toFixed(1));
      return `; contrast to ${name}: ${light} light, ${night} dark`;
    })
    .join('');
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratio(one, other) {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({components}) {
  const [red, green, blue] = components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function write(path, content) {
  const file = new URL(path, root);
  mkdirSync(new URL('.', file), {recursive: true});
  writeFileSync(file, content);
}
