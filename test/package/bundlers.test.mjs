// How Rollup, Vite and esbuild bundle the modules: one tag brings only its element, an unused import brings nothing.
/* global customElements, document */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import typescript from 'rollup-plugin-esbuild';
import * as vite from 'vite';
import {root} from '../../scripts/setup.mjs';
import {app, tags} from './app.mjs';
import {site, startChromium} from './chromium.mjs';

/**
 * Each bundles a file of the application, for production but not minified.
 *
 * @returns {Promise<{code: string, files: string[]}>} `files` are those with some code in the bundle
 */
const bundlers = {
  async rollup(input) {
    const bundle = await rollup({
      input,
      plugins: [nodeResolve(), typescript({target: 'es2022'})],
      onwarn: refuse,
    });
    const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
    return kept(output);
  },

  async vite(input) {
    const {output} = await vite.build({
      root: app,
      configFile: false,
      logLevel: 'error',
      build: {write: false, minify: false, modulePreload: false, rolldownOptions: {input}},
    });
    return kept(output);
  },

  async esbuild(input) {
    const {outputFiles, metafile, warnings} = await esbuild.build({
      entryPoints: [input],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      absWorkingDir: app,
      logLevel: 'silent',
    });
    warnings.forEach(refuse);
    const [{inputs}] = Object.values(metafile.outputs);
    const files = Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0);
    return {code: outputFiles[0].text, files};
  },
};

/** The common part of Rollup's and Vite's output. */
function kept([{code, modules}]) {
  const files = Object.keys(modules).filter((file) => modules[file].code);
  return {code, files};
}

/** Warnings are errors, except those about an empty bundle, which is what the test expects. */
function refuse({id, code = id, text, message = text}) {
  if (!['EMPTY_BUNDLE', 'ignored-bare-import'].includes(code)) throw new Error(message);
}

const importing = (...modules) =>
  modules.map((name) => `import 'benelux-elements/${name}';`).join('');

const names = tags.map((tag) => tag.replace('benelux-', '')).sort();

/** The entries of applications, and the elements that each must bring along. */
const entries = {
  ...Object.fromEntries(
    names.map((name) => [name, {code: importing(`elements/benelux-${name}`), elements: [name]}]),
  ),
  // A list is made of cards.
  'news-list': {
    code: importing('elements/benelux-news-list'),
    elements: ['news-card', 'news-list'],
  },
  // A theme is made of an introduction and a list.
  theme: {
    code: importing('elements/benelux-theme'),
    elements: ['news-card', 'news-list', 'theme', 'theme-intro'],
  },
  'two tags': {
    code: importing('elements/benelux-news-card', 'elements/benelux-theme-intro'),
    elements: ['news-card', 'theme-intro'],
  },
  define: {code: importing('define'), elements: names},
};

/** Imports that must leave no code. */
const unused = {
  'only a type': `import type {Feed} from 'benelux-elements'; export type Title = Feed['title'];`,
  'a class that is not used': `import {NewsListElement} from 'benelux-elements';`,
  'the package': `import 'benelux-elements';`,
  'the content layer': importing('content'),
  'a function of the content layer that is not used': `import {parseContent} from 'benelux-elements/content';`,
};

/** An application that has a Lit and a @lit/localize of its own. */
const application = `
  import {configureLocalization, localized, msg} from '@lit/localize';
  import {html, LitElement} from 'lit';
  import 'benelux-elements/elements/benelux-news-list';

  const {setLocale} = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['de'],
    loadLocale: () => Promise.resolve({templates: {news: 'Neues aus dem Ort'}}),
  });

  class LocalNews extends LitElement {
    static properties = {feed: {}};
    render() {
      return html\`
        <h1>\${msg('Local news', {id: 'news'})}</h1>
        <benelux-news-list lang="nl" heading-level="2" .src=\${this.feed}></benelux-news-list>
      \`;
    }
  }
  localized()(LocalNews);
  customElements.define('local-news', LocalNews);
  await setLocale('de');
`;

const feed = readFileSync(`${root}demo/feeds/senningenoverleg.nl.json`);
const items = JSON.parse(feed).items;

let chromium;
before(async () => (chromium = await startChromium()));
after(() => chromium.close());

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(name, () => {
    for (const [what, {code, elements}] of Object.entries(entries)) {
      test(`${what}: brings its elements, their registration and one Lit`, async () => {
        const output = await bundle(entry(name, code));

        assert.deepEqual(elementFolders(output.files), elements);
        assert.deepEqual(
          await definedIn(output.code),
          elements.map((each) => `benelux-${each}`),
        );
        for (const part of ['lit-html', 'lit-element', '@lit/reactive-element'])
          assert.equal(copiesOf(part, output.files), 1, part);
      });
    }

    for (const [what, code] of Object.entries(unused)) {
      test(`${what}: nothing is left`, async () => {
        const output = await bundle(entry(name, code));

        assert.deepEqual(ofPackages(output.files), []);
        assert.doesNotMatch(output.code, /benelux|customElements|litHtml/);
      });
    }

    for (const module of ['benelux-elements', 'benelux-elements/content']) {
      test(`reading content with ${module} brings no Lit and no element`, async () => {
        const output = await bundle(
          entry(
            name,
            `import {ContentError, parseContent} from '${module}';
             globalThis.content = {ContentError, parseContent};`,
          ),
        );

        for (const file of ['content/registry.js', 'content/content-error.js'])
          assert.ok(
            output.files.some((each) => each.endsWith(`/dist/${file}`)),
            file,
          );
        assert.deepEqual(
          ofPackages(output.files).filter((file) => !/benelux-elements\/dist\//.test(file)),
          [],
        );
        assert.deepEqual(elementFolders(output.files), []);
      });
    }

    test('an application with a Lit and a @lit/localize of its own shows both its words and the news', async () => {
      const {code} = await bundle(entry(name, application));
      const {page, problems} = await chromium.open(
        answering(code, '<local-news feed="/feed.json">'),
      );
      await page.waitForFunction(() => {
        const list = document
          .querySelector('local-news')
          .shadowRoot?.querySelector('benelux-news-list');
        return list?.matches(':state(ready)');
      });
      const shown = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('local-news');
        const list = shadowRoot.querySelector('benelux-news-list').shadowRoot;
        const cards = [...list.querySelectorAll('benelux-news-card')];
        const {litHtmlVersions, litElementVersions, reactiveElementVersions} = globalThis;
        return {
          heading: shadowRoot.querySelector('h1').textContent,
          listHeading: list.querySelector('h2').textContent.trim(),
          titles: cards.map((card) =>
            card.shadowRoot.querySelector('[part=title]').textContent.trim(),
          ),
          copies: [litHtmlVersions, litElementVersions, reactiveElementVersions].map(
            ({length}) => length,
          ),
        };
      });

      assert.deepEqual(shown, {
        heading: 'Neues aus dem Ort',
        listHeading: 'Actueel',
        titles: items.slice(0, 3).map(({title}) => title),
        copies: [1, 1, 1],
      });
      assert.deepEqual(problems, []);
      await page.close();
    });
  });
}

/** Writes a module of the application. */
function entry(bundler, code) {
  const file = `${app}bundlers/${bundler}.ts`;
  mkdirSync(`${app}bundlers/`, {recursive: true});
  writeFileSync(file, code);
  return file;
}

/** The folders of `dist/elements/` with some code in a bundle. */
function elementFolders(files) {
  const found = files.flatMap(
    (file) => /benelux-elements\/dist\/elements\/([^/]+)\//.exec(file)?.[1] ?? [],
  );
  return [...new Set(found)].sort();
}

/** How many copies of a package of npm are in a bundle. */
function copiesOf(name, files) {
  const folders = files.filter((file) => file.includes(`/node_modules/${name}/`));
  return new Set(folders.map((file) => file.slice(0, file.lastIndexOf(`/${name}/`)))).size;
}

function ofPackages(files) {
  return files.filter((file) => file.includes('node_modules/'));
}

/** Which of our tags are defined after a bundle ran. */
async function definedIn(code) {
  const {page, problems} = await chromium.open(answering(code, ''));
  const defined = await page.evaluate(
    (names) => names.filter((tag) => customElements.get(tag)).sort(),
    tags,
  );
  assert.deepEqual(problems, []);
  await page.close();
  return defined;
}

function answering(code, body) {
  const answers = {
    '/': {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><script type="module" src="/main.js"></script>${body}`,
    },
    '/main.js': {type: 'text/javascript', body: code},
    '/feed.json': {type: 'application/feed+json', body: feed},
  };
  return ({origin, pathname}) => {
    if (`${origin}/` === site && answers[pathname]) return answers[pathname];
    return pathname.startsWith('/images/') ? {type: 'image/svg+xml', body: picture} : undefined;
  };
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
