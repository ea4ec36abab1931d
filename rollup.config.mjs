// Builds dist/cdn/: the script tag's bundle, the stylesheet beside it, and their integrity.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import {transformSync} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {
  compileTemplates,
  inlineTokens,
  minify,
  numberedMessages,
} from './scripts/bundle-plugins.mjs';
import {leanLit} from './scripts/lean-lit.mjs';

const folder = 'dist/cdn';
const stylesheet = 'src/styles/benelux.css';

export default {
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
    pageStyles(),
    integrity(),
  ],
};

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
