// Builds dist/: the script tag's files in dist/cdn/, the modules for npm, and the command line.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import inject from '@rollup/plugin-inject';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import esbuild, {minify as minifyQuickly} from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {filesBelow} from './scripts/files.mjs';
import {stylesheet} from './scripts/generate/token-list.mjs';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));

const typescript = () => esbuild({target: 'es2022', sourceMap: true});

/** Tells Chromium to compile all functions in the thread that loads the script: most are called at once. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad';

/** Of packages, only what is used: they do nothing when they are imported. */
const treeshake = {moduleSideEffects: (id) => !id.includes('/node_modules/')};

/** One file with all that a page needs. */
function scriptTag(input, file) {
  return {
    input,
    output: {
      file: `dist/cdn/${file}`,
      // Works with and without type="module", and leaves no name on the page.
      format: 'iife',
      sourcemap: true,
      plugins: [
        inUtf8(),
        terser({
          module: true,
          ecma: 2022,
          compress: {passes: 2},
          format: {comments: false, preamble: COMPILE_ALL},
        }),
      ],
    },
    treeshake,
    plugins: [
      nodeResolve({exportConditions: ['production']}),
      typescript(),
      // What identifies a message is its text in the source: it stays as it is.
      minifyTemplateLiterals({include: 'src/**', exclude: '**/i18n/**'}),
      litOnAnyPage(),
      asset('benelux.css', pageStyles),
      ...themes(),
      licences('dist/cdn/LICENSES.txt'),
      integrity('dist/cdn/'),
    ],
  };
}

/** One module per source file, for bundlers; Lit is the application's, the few lines of @lit/localize are our own copy. */
const modules = {
  input: Object.values(exports)
    .flatMap(({default: file = ''}) => file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts') || [])
    // The script tag's files are built above, Angular's by scripts/build/angular.mjs.
    .filter((source) => !/^src\/(cdn\/|frameworks\/angular)/.test(source)),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({name}) => `${name.replace(/^.*\/@lit\//, 'i18n/')}.js`,
    paths: {'@mixmark-io/domino': './domino.js', '@xmldom/xmldom': './xmldom.js'},
  },
  external: /^(lit|@lit-labs|@mixmark-io|@xmldom)($|\/)/,
  treeshake,
  plugins: [
    nodeResolve(),
    typescript(),
    asset('feed.schema.json', () => readFileSync('src/content/feed.schema.json')),
    asset('tokens.json', () => readFileSync('src/styles/tokens.json')),
    asset('tokens.css', stylesheet),
    ...themes(),
  ],
};

/** Our own copy of what a package exports by a name, in one file: a server needs no package beside this one but Lit's. */
const copied = (name, exported, file) => ({
  input: 'copied',
  output: {
    file: `dist/server/${file}`,
    format: 'es',
    banner: `/*! ${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}*/`,
    plugins: [minifyQuickly({target: 'es2022'})],
  },
  onLog: reportOurs,
  plugins: [entry('copied', `export {${exported}} from '${name}';`), nodeResolve(), commonjs()],
});

/** The command line: one file with all it needs, so that `npx benelux-elements` runs anywhere. */
const commandLine = {
  input: 'src/cli/main.ts',
  output: {
    file: 'dist/cli.js',
    format: 'es',
    banner: '#!/usr/bin/env node\n/*! What is inside, and its licences: cli.LICENSES.txt */',
    inlineDynamicImports: true,
    plugins: [minifyQuickly({target: 'es2022'})],
  },
  treeshake,
  onLog: reportOurs,
  external: /^node:/,
  plugins: [
    nodeResolve({exportConditions: ['node', 'production']}),
    commonjs(),
    typescript(),
    licences('dist/cli.LICENSES.txt'),
  ],
};

export default [
  scriptTag('src/cdn.ts', 'benelux.js'),
  scriptTag('src/cdn-all.ts', 'benelux-all.js'),
  modules,
  copied('@mixmark-io/domino', 'default', 'domino.js'),
  copied('@xmldom/xmldom', 'DOMParser', 'xmldom.js'),
  commandLine,
];

function pageStyles() {
  const css = readFileSync('src/styles/benelux.css', 'utf8');
  return transformSync(css, {loader: 'css', minify: true}).code;
}

/** Circles among the modules of a package, and what compilers leave in them, are not ours to mend. */
function reportOurs(level, log, report) {
  if (!JSON.stringify(log).includes('node_modules')) report(level, log);
}

/** Gives Lit globals of our own: see there. */
function litOnAnyPage() {
  const file = fileURLToPath(import.meta.resolve('./src/lit-globals.ts'));
  return inject({
    include: /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//,
    modules: {
      globalThis: [file, 'litGlobals'],
      litPropertyMetadata: [file, 'litPropertyMetadata'],
    },
  });
}

/** Marks a file as UTF-8: browsers read a classic script in the encoding of its page, which may be an old one. */
function inUtf8() {
  return {
    name: 'in-utf8',
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = `\ufeff${file.code}`;
    },
  };
}

/** An entry that is no file. */
function entry(id, code) {
  return {
    name: 'entry',
    resolveId: (wanted) => (wanted === id ? id : null),
    load: (wanted) => (wanted === id ? code : null),
  };
}

/** A file that is not bundled, beside those that are. */
function asset(fileName, read) {
  return {
    name: fileName,
    generateBundle() {
      this.emitFile({type: 'asset', fileName, source: read()});
    },
  };
}

/** The ready themes, as they are: pages may also copy from them. */
function themes() {
  return readdirSync('src/styles/themes')
    .filter((file) => file.endsWith('.css'))
    .map((file) => asset(`themes/${file}`, () => readFileSync(`src/styles/themes/${file}`)));
}

/** The licences of the packages of which code is copied: they ask to go with it. */
function licences(file) {
  const entry = ({name, licenseText, license, author, repository}) =>
    `${name}\n\n${licenseText?.trim() ?? `${license}, ${author.name}, ${repository.url}`}\n`;
  return license({
    thirdParty: {
      output: {
        file,
        template: (packages) =>
          packages
            .map(entry)
            .sort()
            .join(`\n${'-'.repeat(80)}\n\n`),
      },
    },
  });
}

/** Writes the Subresource Integrity value of each file of a folder beside them (https://www.w3.org/TR/sri-2/). */
function integrity(folder) {
  return {
    name: 'integrity',
    writeBundle() {
      const values = filesBelow(folder)
        .filter((file) => file !== 'integrity.json')
        .map((file) => {
          const hash = createHash('sha384').update(readFileSync(folder + file));
          return [file, `sha384-${hash.digest('base64')}`];
        });
      const json = JSON.stringify(Object.fromEntries(values), null, 2);
      writeFileSync(`${folder}integrity.json`, `${json}\n`);
    },
  };
}
