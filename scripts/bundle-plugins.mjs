// What makes the script tag's bundle small: each plugin leaves out what browsers of the support policy never run.
import terser from '@rollup/plugin-terser';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {compileLitTemplates} from '@lit-labs/compiler';
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

/** Lit's hooks for polyfills and for hydration, and what it keeps on global objects: its versions, metadata of decorators. */
const hooks = [
  [/\b\w+\.(reactiveElement|litHtml|litElement)(Polyfill|Hydrate)Support\b/g, 'undefined'],
  [/\(\w+\.(reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh)/, ''],
];

/** Lit's way from a template's text to its parts, which `compileTemplates` has gone already. */
const templateParser = [
  [/"number"==typeof (\w)\?this\._\$AC\(\w\):/, ''],
  [/_\$AC\(t\)\{.*?\}(?=k\(t\))/, ''],
  [/constructor\(\{strings:t,_\$litType\$:i\},e\)\{.*?\}(?=static createElement)/, ''],
  [/(?<=const \w=\{)M:h,.*?,(?=H,)/, ''],
];

/** What compiled templates import of Lit. */
const parts = `
  import {_$LH as lit} from './lit-html.js';
  export const _$LH = {
    AttributePart: lit.H,
    BooleanAttributePart: lit.N,
    EventPart: lit.U,
    PropertyPart: lit.B,
  };
`;

/** Lit without fallbacks, hooks for polyfills and globals. A Lit whose code has changed fails the build. */
export function modernLit() {
  const changed = new Set();
  return {
    name: 'modern-lit',
    transform(code, id) {
      if (id.endsWith('/@lit/reactive-element/css-tag.js'))
        return {code: constructableSheets, map: null};
      if (id.endsWith('/lit-html/private-ssr-support.js')) return {code: parts, map: null};
      if (!/\/(reactive-element|lit-html|lit-element)\.js$/.test(id)) return null;
      for (const [hook, replacement] of [...hooks, ...templateParser]) {
        if (code.search(hook) >= 0) changed.add(`${id} ${hook}`);
        code = code.replace(hook, replacement);
      }
      return {code, map: null};
    },
    buildEnd(error) {
      if (!error && changed.size !== 12) {
        this.error('Lit looks different now: see scripts/bundle-plugins.mjs');
      }
    },
  };
}

/** Compiles TypeScript, and Lit's templates with it, so that the bundle needs no parser of templates. */
export function compileTemplates() {
  const require = createRequire(createRequire(import.meta.url).resolve('@lit-labs/compiler'));
  // The compiler and TypeScript must share one copy: they make up names together.
  const ts = require('typescript');
  return {
    name: 'compile-templates',
    resolveId(source, importer) {
      const isOurs = source.startsWith('.') && importer?.endsWith('.ts');
      return isOurs
        ? this.resolve(source.replace(/\.js$/, '.ts'), importer, {skipSelf: true})
        : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {
        fileName: id,
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
          useDefineForClassFields: false,
          verbatimModuleSyntax: true,
          sourceMap: true,
        },
        transformers: {before: [compileLitTemplates()]},
      });
      return {code: outputText, map: sourceMapText};
    },
  };
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

/** Property names that Lit's packages, or our own classes, use among themselves and no page ever does. */
const internalNames = `
  addInitializer createProperty createRenderRoot creationScope elementStyles enableUpdating endNode
  finalizeStyles firstUpdated fromAttribute getPropertyDescriptor getPropertyOptions getUpdateComplete
  hasChanged hasUpdated hostConnected hostDisconnected hostUpdate hostUpdated isUpdatePending noAccessor
  addController performUpdate removeController renderBefore renderOptions scheduleUpdate setConnected
  shadowRootOptions shouldUpdate startNode strTag styleSheet toAttribute useDefault willUpdate wrapped
  emptyMessage failedMessage headingText isEmpty isSlow languageTag level pick
  focusContent loadNext renderContent renderOutcome renderSkeleton renderSourceLink revalidateAfter isLazy isKept waiting
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
