// The page of the design tokens, with the contrast of colours.
import {readFileSync} from 'node:fs';
import {filesBelow} from '../files.mjs';
import {root} from '../setup.mjs';
import {css, hex, tokens} from '../generate/token-list.mjs';

const folder = `${root}src/styles/themes/`;

/** The first line of each theme says how it looks. */
const themes = filesBelow(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => {
    const [, looks] = /^\/\* .+?: (.+)\. \*\/$/m.exec(readFileSync(folder + file, 'utf8'));
    return {name: file.replace('.css', ''), looks};
  });

/** docs/tokens.md in Markdown. */
export function tokensPage() {
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

## Ready themes

Three sets of values, each a style sheet for the page. Their contrast is proven as that of the defaults is: text, dates, links and visited links have 4.5 at least, the focus ring 3, light and dark, on cards and on pages without a background of their own.

| theme | looks |
| --- | --- |
${themes.map(({name, looks}) => `| \`${name}.css\` | ${looks} |`).join('\n')}

They lie in the folder \`themes/\` beside the script:

\`\`\`html
<link rel="stylesheet" href="https://cdn.example/benelux-elements@0.1.0/themes/police.css" />
\`\`\`

With npm: \`import 'benelux-elements/themes/police.css'\`, or by \`@import\`. A theme sets its values on \`:root\`: what the page sets after it, or closer to an element, wins. A page that is light stays light; dark values come with \`color-scheme\`. With \`appearance="host"\` take no theme: its colours would win over the page's.

## For tools

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
