// Writes src/generated/tokens.ts, by which elements take design tokens from the page, from src/styles/tokens.json.
import {css, tokens} from './token-list.mjs';
import {write} from './write.mjs';

const declare = (value) => (token) =>
  `    --_${token.name}: var(--benelux-${token.name}, ${value(token)});`;

write(
  'src/generated/tokens.ts',
  `// Made by scripts/generate/tokens.mjs of src/styles/tokens.json.
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
`,
);
