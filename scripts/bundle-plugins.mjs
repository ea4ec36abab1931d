// What makes the script tag's bundle small: each plugin leaves out what browsers of the support policy never run.
import terser from '@rollup/plugin-terser';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileLitTemplates} from '@lit-labs/compiler';
import swc from '@swc/core';
import {typescript} from './typescript.mjs';

/** Compiles TypeScript, and Lit's templates with it, so that the bundle needs no parser of templates. */
export function compileTemplates() {
  const require = createRequire(createRequire(import.meta.url).resolve('@lit-labs/compiler'));
  // The compiler and TypeScript must share one copy: they make up names together.
  const ts = require('typescript');
  return typescript(ts, [compileLitTemplates()], shortParts);
}

/** Parts as arrays, of index, class and name. */
function shortParts(code) {
  if (/strings: \[(?!"", ""\])/.test(code))
    throw new Error('An attribute is to be one expression.');
  return code
    .replace(
      /import \* as \w+ from (.*);\nconst \{(.*)\} = .*;\nconst (\w+) = .*;/,
      (_, lit, parts, text) =>
        `import {${parts.replaceAll(':', ' as')}, text as ${text}} from ${lit};`,
    )
    .replaceAll(/\{ type: 2, index: (\d+) \}/g, '[$1]')
    .replaceAll(
      /\{ type: 1, index: (\d+), name: (".*?"), strings: \["", ""\], ctor: (\w+) \}/g,
      '[$1, $3, $2]',
    );
}

/**
 * Design tokens in place: `var(--_space-m)` becomes `var(--benelux-space-m, 1em)` where no appearance has another value,
 * and the few that an element does declare get short names.
 */
export function inlineTokens() {
  const file = 'src/generated/tokens.ts';
  return {
    name: 'inline-tokens',
    buildStart() {
      this.addWatchFile(file);
    },
    transform(code, id) {
      if (!code.includes('--_') || id.includes('/node_modules/')) return null;
      const [, own, host] = readFileSync(file, 'utf8').split(/^ {2}\.(?:root|host) /m);
      const declared = (rule) => Array.from(rule.matchAll(/^ +--_([\w-]+): (.*);\n/gm));
      const changing = declared(host).map(([, name]) => name);
      for (const [line, name, value] of declared(own)) {
        const short = changing.indexOf(name).toString(36);
        code = changing.includes(name)
          ? code.replaceAll(new RegExp(`--_${name}(?=[:)])`, 'g'), `--_${short}`)
          : code.replaceAll(line, '').replaceAll(`var(--_${name})`, value);
      }
      return {code, map: null};
    },
  };
}

/**
 * Without what takes over a server's rendering: in the bundle, attaching a declarative shadow root anew empties it
 * (https://dom.spec.whatwg.org/#concept-attach-a-shadow-root).
 */
export function withoutHydration() {
  return {
    name: 'without-hydration',
    load: (id) =>
      id.endsWith('/src/elements/hydratable-element.ts')
        ? "export {LitElement as HydratableElement} from 'lit';\nexport const hydrates = false;"
        : null,
  };
}

/** Messages as lists: their ids serve translators, not visitors. */
export function numberedMessages() {
  const file = 'src/i18n/generated/nl.ts';
  const key = /^\s*'([a-z-]+)': /gm;
  const idsIn = (code) => Array.from(code.matchAll(key), ([, id]) => id);
  return {
    name: 'numbered-messages',
    transform(code, id) {
      if (!/\/src\/i18n\/(messages|generated\/\w+)\.ts$/.test(id)) return null;
      this.addWatchFile(file);
      const ids = idsIn(readFileSync(file, 'utf8'));
      if (id.endsWith('/messages.ts')) {
        const numbered = code.replaceAll(/(?<=\bid: )'([a-z-]+)'/g, (_, id) => ids.indexOf(id));
        return {code: numbered, map: null};
      }
      if (idsIn(code).join() !== ids.join()) this.error('Not all messages are translated.');
      const [before, object] = code.split(/(?<=templates = )/);
      const list = object.replaceAll(key, '').replace('{', '[').replace('};', '];');
      return {code: before + list, map: null};
    },
  };
}

/** Property names that Lit's packages, or our own classes, use among themselves and no page ever does. */
const internalNames = `
  addController createProperty createRenderRoot elementProperties elementStyles enableUpdating finalize
  getPropertyDescriptor hostConnected hostDisconnected hostUpdate isUpdatePending performUpdate reflect
  render renderRoot requestUpdate styles update updated useDefault strTag parts strings end feed
  emptyMessage failedMessage headingText isEmpty isSlow languageTag level pick
  focusContent loadNext prepare dress shownItems richText renderContent renderOutcome renderSkeleton renderSourceLink revalidateAfter isLazy isKept waiting
`;

/** Minifies twice: terser shortens names of properties best, swc all else. */
export function minify() {
  const names = internalNames.trim().split(/\s+/).join('|');
  return [
    terser({
      module: true,
      ecma: 2022,
      compress: {passes: 3, pure_getters: true},
      mangle: {properties: {regex: new RegExp(`^(_\\$.*|${names})$`)}},
    }),
    {
      name: 'swc-minify',
      renderChunk: (code) =>
        swc.minify(code, {
          module: true,
          ecma: 2022,
          sourceMap: true,
          compress: {passes: 3, toplevel: true, ecma: 2022, pure_getters: true},
          mangle: {toplevel: true},
        }),
    },
  ];
}
