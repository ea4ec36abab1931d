// The design tokens as a flat list, and as CSS.
import {readFileSync} from 'node:fs';

const source = new URL('../../src/styles/tokens.json', import.meta.url);

export const tokens = flatten(JSON.parse(readFileSync(source, 'utf8')));

/** The style sheet of all tokens with their defaults, for pages. */
export function stylesheet() {
  const lines = tokens.map((token) => `  --benelux-${token.name}: ${css(token)};`);
  return `/* The design tokens of benelux-elements with their defaults: copy what you change. */
:root {
${lines.join('\n')}
}
`;
}

/** All tokens of a group, with the path, the type that a group hands down, and our own extension. */
function flatten(group, path = [], type = group.$type) {
  return Object.entries(group).flatMap(([key, child]) => {
    if (key.startsWith('$')) return [];
    const inner = [...path, key];
    if (!('$value' in child)) return flatten(child, inner, child.$type ?? type);
    const {$value: value, $description: description, $extensions: extensions} = child;
    return {
      name: inner.join('-'),
      type: child.$type ?? type,
      value,
      description,
      ...extensions?.['benelux-elements'],
    };
  });
}

/** The value in CSS. A rem is an em of the root of an element, whose size is the visitor's own, not the page's. */
export function css({type, value, dark}) {
  if (type === 'dimension') return `${value.value}${value.unit === 'rem' ? 'em' : value.unit}`;
  if (type === 'fontFamily') return value.join(', ');
  if (type !== 'color') return String(value);
  return dark ? `light-dark(${hex(value)}, ${hex(dark)})` : hex(value);
}

/** @throws where the two ways in which DTCG writes a colour are not of one mind */
export function hex({components, hex}) {
  const bytes = components.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  if (`#${bytes.join('')}` !== hex) throw new Error(`${hex} is not ${components}: ${source}`);
  return hex;
}
