// Every snippet of README and docs works: each language has its own check, and an unknown language fails.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {root} from '../../scripts/setup.mjs';
import {installed} from './app.mjs';
import {startChromium} from './chromium.mjs';
import {pagesBelow} from './markdown.mjs';
import {checkCss} from './snippets/css.mjs';
import {checkFeed, checkHtml, checkPolicy} from './snippets/html.mjs';
import {checkScript} from './snippets/script.mjs';
import {checkConsole, checkShell} from './snippets/shell.mjs';

/** The checks of snippets, by the language that a snippet is marked with. Each throws where something is wrong. */
const checks = {
  html: (code) => checkHtml(code, chromium),
  js: (code) => checkScript(code, 'mjs'),
  ts: (code) => checkScript(code, 'mts'),
  json: (code) => checkFeed(JSON.parse(code), chromium),
  css: checkCss,
  sh: checkShell,
  console: checkConsole,
  '': (code) => checkPolicy(code, chromium),
};

/** Languages whose snippets are not checked here, and why. */
const unchecked = {
  text: 'pictures of how things lie, and what commands print: nothing to run',
  nginx: 'needs a server: run by hosting.test.mjs',
  caddy: 'needs a server: run by hosting.test.mjs',
  yaml: 'workflows, which need their host',
};

/** The files that frameworks.test.mjs checks: a snippet that is in one of them, word for word, is tested there. */
const projects = readdirSync(`${root}test`, {recursive: true})
  .filter((file) => /^frameworks[/\\].+\.\w+$/.test(file))
  .map((file) => plain(readFileSync(`${root}test/${file}`, 'utf8')));

const pages = pagesBelow(installed);
const snippets = pages.flatMap((page) => page.snippets);

let chromium;
before(async () => (chromium = await startChromium()));
after(() => chromium.close());

test('there are snippets', () => assert.ok(snippets.length >= 10));

for (const {place, language, code} of snippets) {
  if (language in unchecked || projects.some((text) => text.includes(plain(code)))) continue;
  test(`${place} (${language || 'no language'})`, async () => {
    const check = checks[language];
    assert.ok(
      check,
      `"${language}" is unknown: let snippets.test.mjs check it, or say why it cannot.`,
    );
    await check(code);
  });
}

/** A text without the spaces that depend on its place. */
function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}
