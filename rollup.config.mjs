// Builds dist/cdn/ (the script tag's bundle, the stylesheet beside it, licences, integrity) and dist/ (modules for npm).
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import {buildSync, transformSync} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {
  compileTemplates,
  inlineTokens,
  minify,
  numberedMessages,
  withoutHydration,
} from './scripts/bundle-plugins.mjs';
import {leanLit} from './scripts/lean-lit.mjs';
import {licencesOf} from './scripts/licences.mjs';
import {typescript} from './scripts/typescript.mjs';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = 'dist/cdn';
const stylesheet = 'src/styles/benelux.css';

const bundle = {
  input: 'src/cdn.ts',
  output: {file: `${folder}/benelux.js`, format: 'es', sourcemap: true, plugins: minify()},
  treeshake: {moduleSideEffects: (id) => !id.includes('/node_modules/')},
  plugins: [
    nodeResolve({exportConditions: ['production']}),
    leanLit(),
    inlineTokens(),
    minifyTemplateLiterals({include: 'src/**', exclude: '**/i18n/**'}),
    compileTemplates(),
    numberedMessages(),
    withoutHydration(),
    pageStyles(),
    licences(),
    integrity(),
  ],
};

/** The source of each module that package.json exports, but for the bundle and for what scripts/build-angular.mjs makes. */
const entries = Object.values(packageJson.exports)
  .flatMap(({default: file = ''}) => file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts') || [])
  .filter((source) => !/^src\/(cdn\/|frameworks\/angular)/.test(source));

/** One module per source file, as they are; Lit is the application's, the few lines of @lit/localize are our own copy. */
const modules = {
  input: entries,
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({name}) =>
      `${name.replace(/^.*\/@lit\//, 'i18n/').replace(/^.*\/@mixmark-io\/.*/, 'server/domino')}.js`,
  },
  external: /^(lit|@lit-labs)($|\/)/,
  treeshake: {moduleSideEffects: (id) => !id.includes('/node_modules/')},
  plugins: [domino(), nodeResolve(), typescript(), feedSchema()],
};

/** Our own copy of Domino, in one file: a server needs no further package but Lit's, and Rollup reads no CommonJS. */
function domino() {
  return {
    name: 'domino',
    load(id) {
      if (!id.endsWith('/@mixmark-io/domino/lib/index.js')) return null;
      const {outputFiles} = buildSync({
        entryPoints: [id],
        bundle: true,
        format: 'esm',
        platform: 'node',
        minify: true,
        write: false,
        banner: {js: `/*! ${readFileSync(join(dirname(id), '../LICENSE'), 'utf8')}*/`},
      });
      return outputFiles[0].text;
    },
  };
}

export default [bundle, modules];

/** The schema of feeds beside the modules. */
function feedSchema() {
  const file = 'src/content/feed.schema.json';
  return {
    name: 'feed-schema',
    buildStart() {
      this.addWatchFile(file);
    },
    generateBundle() {
      this.emitFile({type: 'asset', fileName: 'feed.schema.json', source: readFileSync(file)});
    },
  };
}

function pageStyles() {
  return {
    name: 'page-styles',
    buildStart() {
      this.addWatchFile(stylesheet);
    },
    generateBundle() {
      const {code} = transformSync(readFileSync(stylesheet, 'utf8'), {loader: 'css', minify: true});
      this.emitFile({type: 'asset', fileName: 'benelux.css', source: code});
    },
  };
}

function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const {modules} = bundle['benelux.js'];
      const source = licencesOf(Object.keys(modules));
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source});
    },
  };
}

/** Writes the Subresource Integrity value of each file beside them (https://www.w3.org/TR/sri-2/). */
function integrity() {
  return {
    name: 'integrity',
    writeBundle(_options, bundle) {
      const values = Object.keys(bundle).map((file) => {
        const content = readFileSync(join(folder, file));
        return [file, `sha384-${createHash('sha384').update(content).digest('base64')}`];
      });
      const json = JSON.stringify(Object.fromEntries(values), null, 2);
      writeFileSync(join(folder, 'integrity.json'), `${json}\n`);
    },
  };
}
