// What makes the script tag's bundle small: each plugin leaves out what browsers of the support policy never run.
import swc from '@swc/core';

/** Lit's choice between constructable style sheets and style elements, made. */
const constructableSheets = `
  export const supportsAdoptingStyleSheets = true;
  export const css = ([text]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  export const getCompatibleStyle = (sheet) => sheet;
  export const adoptStyles = (root, sheets) => {
    root.adoptedStyleSheets = sheets;
  };
  export class CSSResult {}
  export const unsafeCSS = css;
`;

/** Lit's hooks for polyfills and for hydration, and the version lists it keeps on the global object. */
const hooks = [
  [/\b\w+\.(reactiveElement|litHtml|litElement)(Polyfill|Hydrate)Support\b/g, 'undefined'],
  [/\(\w+\.(reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
];

/** Lit without fallbacks, hooks for polyfills and globals. A Lit whose code has changed fails the build. */
export function modernLit() {
  const changed = new Set();
  return {
    name: 'modern-lit',
    transform(code, id) {
      if (id.endsWith('/@lit/reactive-element/css-tag.js'))
        return {code: constructableSheets, map: null};
      if (!/\/(reactive-element|lit-html|lit-element)\.js$/.test(id)) return null;
      for (const [hook, replacement] of hooks) {
        if (code.search(hook) >= 0) changed.add(`${id} ${hook}`);
        code = code.replace(hook, replacement);
      }
      return {code, map: null};
    },
    buildEnd(error) {
      if (!error && changed.size !== 6) {
        this.error('Lit looks different now: see scripts/bundle-plugins.mjs');
      }
    },
  };
}

/** Messages by a letter: their ids serve translators, not visitors. */
export function shortMessageIds() {
  const letters = new Map();
  return {
    name: 'short-message-ids',
    transform(code, id) {
      if (!id.includes('/src/i18n/')) return null;
      const shorter = code.replace(
        /(?<=\bid: |^\s*)(["'])([a-z]+(?:-[a-z]+)*)\1(?=\s*[:,}])/gm,
        (_, quote, name) => {
          if (!letters.has(name)) letters.set(name, letters.size.toString(36));
          return quote + letters.get(name) + quote;
        },
      );
      return {code: shorter, map: null};
    },
  };
}

/** Minifies; names beginning with `_$` are those that the packages of Lit use among themselves. */
export function minify() {
  return {
    name: 'minify',
    async renderChunk(code) {
      return swc.minify(code, {
        module: true,
        ecma: 2022,
        sourceMap: true,
        compress: {passes: 3, toplevel: true, ecma: 2022, pure_getters: true},
        mangle: {toplevel: true, props: {regex: '^_[$]'}},
      });
    },
  };
}
