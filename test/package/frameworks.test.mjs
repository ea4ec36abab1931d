// Small applications in React, Vue, Svelte and Angular (test/frameworks/) with the packed package: types, and the page.
/* global document */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import {root} from '../../scripts/setup.mjs';
import {app} from './app.mjs';
import {site, startChromium} from './chromium.mjs';

const folders = `${root}test/frameworks/`;

/** The type checker and the Vite plugin of each framework. Angular's page would need a build of its own. */
const frameworks = {
  react: {
    checker: 'typescript/bin/tsc',
    files: ['News.tsx', 'right.tsx', 'wrong.tsx'],
    plugins: [],
  },
  vue: {
    checker: 'vue-tsc/bin/vue-tsc.js',
    files: ['News.vue', 'Right.vue', 'Wrong.vue'],
    plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
  },
  svelte: {
    checker: 'svelte-check/bin/svelte-check',
    options: ['--output', 'machine', '--tsconfig', './tsconfig.json'],
    files: ['News.svelte', 'Right.svelte', 'Wrong.svelte'],
    plugins: [svelte({configFile: false})],
  },
  angular: {
    checker: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    files: ['news.ts', 'right.ts', 'wrong.ts'],
  },
};

for (const [name, framework] of Object.entries(frameworks)) {
  describe(name, () => {
    const {files, plugins} = framework;
    const folder = `${app}${name}/`;
    const [component, , wrong] = files;

    before(() => {
      rmSync(folder, {recursive: true, force: true});
      cpSync(folders + name, folder, {recursive: true});
    });

    test('right uses are accepted, and each wrong one is refused on its line', () => {
      const lines = readFileSync(folder + wrong, 'utf8').split('\n');
      const expected = lines.flatMap((line, index) =>
        /^\s*<benelux-/.test(line) ? `${wrong}:${index + 1}` : [],
      );

      assert.ok(expected.length > 7);
      assert.deepEqual(check(folder, framework), expected);
    });

    test('the documentation shows what is tested', () => {
      const docs = readFileSync(`${root}docs/frameworks.md`, 'utf8');

      assert.ok(docs.includes(`\n${readFileSync(folder + component, 'utf8')}\`\`\`\n`), component);
    });

    if (plugins) {
      test('shows news, hands an object over, and hears events', () => showsNews(folder, plugins));
    }
  });
}

let chromium;

before(async () => {
  chromium = await startChromium();
});

after(() => chromium.close());

/** The lines on which the type checker finds an error, `file:line`. */
function check(folder, {checker, options = []}) {
  const program = `${root}node_modules/${checker}`;
  const {stdout, stderr} = spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined},
  });
  const found = stripVTControlCharacters(stdout + stderr).matchAll(
    /^(?:\d+ ERROR )?"?([^\s"(:]+)"?[ (:](\d+)[,:]\d+(?:\): error | - error | ")/gm,
  );
  const lines = new Set(Array.from(found, ([, file, line]) => `${file}:${line}`));
  return [...lines].sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
}

async function showsNews(folder, plugins) {
  const script = await bundle(folder, plugins);
  const {page, problems} = await chromium.open(({pathname}) => answers(script)[pathname]);
  const output = (text) =>
    page.waitForFunction(
      (text) => document.querySelector('output')?.textContent.trim() === text,
      {},
      text,
    );

  await output('Senningen');
  const shown = await page.evaluate(read);
  await page.evaluate(() => {
    const list = document.querySelector('benelux-news-list');
    const card = list.shadowRoot.querySelector('benelux-news-card');
    card.shadowRoot.querySelector('[part=link]').click();
  });
  await output('Senningen First');

  assert.deepEqual(shown, {
    pinned: 'h2 Summit in Brussels',
    heading: 'h3 Actueel',
    titles: ['First', 'Second'],
    more: 'button',
  });
  assert.equal(page.url(), site);
  assert.deepEqual(problems, []);
  await page.close();
}

/** Runs in the page. */
function read() {
  const part = (element, name) => element.shadowRoot.querySelector(`[part=${name}]`);
  const text = (element) => `${element.localName} ${element.textContent.trim()}`;
  const list = document.querySelector('benelux-news-list');
  return {
    pinned: text(part(document.querySelector('benelux-news-card'), 'title')),
    heading: text(part(list, 'heading')),
    titles: Array.from(list.shadowRoot.querySelectorAll('benelux-news-card'), (card) =>
      part(card, 'title').textContent.trim(),
    ),
    more: part(list, 'more').localName,
  };
}

function answers(script) {
  const items = ['First', 'Second', 'Third'].map((title) => ({id: title, title, url: `/${title}`}));
  const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'Senningen', items};
  return {
    '/': {
      type: 'text/html',
      body: '<!doctype html><body><script type="module" src="/main.js"></script>',
    },
    '/main.js': {type: 'text/javascript', body: script},
    '/news.nl.json': {type: 'application/feed+json', body: JSON.stringify(feed)},
    '/favicon.ico': {type: 'image/x-icon', body: ''},
  };
}

async function bundle(folder, plugins) {
  const entry = folder.includes('/react/') ? 'main.tsx' : 'main.ts';
  const {output} = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {write: false, modulePreload: false, rollupOptions: {input: folder + entry}},
  });
  return output[0].code;
}

function isCustomElement(tag) {
  return tag.startsWith('benelux-');
}
