// Whether custom-elements.json, and the editors' data made from it, match the built elements.
/* global customElements */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {installed, manifest} from './app.mjs';

const entry = await import(pathToFileURL(`${installed}dist/index.js`));
const declarations = manifest.modules.flatMap(({declarations}) => declarations);
const elements = declarations.filter(({tagName}) => tagName);
const names = (list) => list.map(({name}) => name).sort();
const unique = (list) => [...new Set(list)].sort();

/** Files beside an element's own that name its parts. */
const shared = {
  'benelux-news-card': ['item-facts.js'],
  'benelux-news-article': ['item-facts.js'],
};

/** The parts that an element's code names, with those that the elements inside hand on. */
function partsInCode(tagName) {
  const elements = `${installed}dist/elements/`;
  const folder = tagName.replace('benelux-', '');
  const own = readdirSync(elements + folder, {recursive: true}).map((file) => `${folder}/${file}`);
  const text = [
    'framed-element.js',
    ...(shared[tagName] ?? []),
    ...own.filter((file) => file.endsWith('.js')),
  ]
    .map((file) => readFileSync(elements + file, 'utf8'))
    .join('\n');
  const named = text.matchAll(
    /\bpart="([^"]+)"|\bheading\([^,]+, "(\w+)"|exportparts="([a-z, ]+)"/g,
  );
  const parts = Array.from(named, ([, part, ofHeading, handedOn]) => part ?? ofHeading ?? handedOn);
  // A card's heading is its title.
  return unique(parts.join(', ').split(', ')).filter(
    (part) => part !== 'heading' || tagName !== 'benelux-news-card',
  );
}

for (const element of elements) {
  const {name, tagName, attributes, members, events, cssParts, cssStates} = element;
  const elementClass = entry[name];

  test(`<${tagName}>: attributes and properties are those of the class`, () => {
    // An attribute of Lit's hydration is not for pages.
    const observed = elementClass.observedAttributes.filter((name) => name !== 'defer-hydration');
    const fields = members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
    const settable = fields.filter(({readonly}) => !readonly);

    assert.deepEqual(names(attributes), observed.sort());
    assert.deepEqual(names(settable), [...elementClass.elementProperties.keys()].sort());
    assert.deepEqual(names(fields.filter(({readonly}) => readonly)), ['state']);
    assert.deepEqual(names(members.filter(({kind}) => kind === 'method')), ['refresh']);
    for (const {name, attribute, reflects = false} of settable) {
      const options = elementClass.elementProperties.get(name);
      const actual = options.attribute ?? name.toLowerCase();
      assert.equal(attribute ?? false, actual, name);
      assert.equal(reflects, options.reflect ?? false, name);
    }
  });

  test(`<${tagName}>: parts, states, events and slots are those of its code`, () => {
    assert.deepEqual(names(cssParts), partsInCode(tagName));
    assert.deepEqual(names(cssStates), ['empty', 'failed', 'loading', 'ready', 'stale']);
    assert.deepEqual(names(element.slots), ['']);
    for (const {name, type} of events)
      assert.equal(
        new entry[type.text](type.text === 'ContentErrorEvent' ? new Error() : {}).type,
        name,
      );
  });
}

test('everything is described', () => {
  const lists = [
    'members',
    'attributes',
    'events',
    'slots',
    'cssParts',
    'cssStates',
    'cssProperties',
  ];
  for (const declaration of declarations)
    for (const {name, description} of [
      declaration,
      ...lists.flatMap((list) => declaration[list] ?? []),
    ])
      assert.ok(description?.trim(), `${declaration.name}: ${name}`);
});

test('modules exist and have the described exports, and types come from the entry', async () => {
  const types = readFileSync(`${installed}dist/index.d.ts`, 'utf8');
  const content = readFileSync(`${installed}dist/content/index.d.ts`, 'utf8');
  for (const {path, exports} of manifest.modules) {
    assert.ok(existsSync(installed + path), path);
    for (const {kind, name, declaration} of exports) {
      const {[declaration.name]: exported} = await import(
        pathToFileURL(installed + declaration.module)
      );
      assert.equal(typeof exported, 'function', declaration.name);
      const module = await import(pathToFileURL(installed + path));
      assert.equal(kind === 'js' ? module[name] : customElements.get(name), exported, name);
    }
  }
  const references = JSON.stringify(manifest).matchAll(/"name":"(\w+)","module":"dist\/index.js"/g);
  for (const name of unique(Array.from(references, ([, name]) => name)))
    assert.match(types + content, new RegExp(`\\b${name}\\b`), name);
});

test('editors offer every tag, attribute and value', () => {
  const read = (file) => JSON.parse(readFileSync(`${installed}dist/${file}`, 'utf8'));
  const {tags} = read('vscode.html-custom-data.json');
  const {html} = read('web-types.json').contributions;
  const more = ({attributes}) => attributes.find(({name}) => name === 'more');
  const list = ({name}) => name === 'benelux-news-list';

  assert.deepEqual(names(tags), names(elements.map(({tagName}) => ({name: tagName}))));
  assert.deepEqual(names(html.elements), names(tags));
  assert.deepEqual(names(more(tags.find(list)).values), ['link', 'load', 'none']);
  assert.equal(more(html.elements.find(list)).value.type, "'link' | 'load' | 'none'");
  for (const element of elements) {
    const same = ({name}) => name === element.tagName;
    assert.deepEqual(names(tags.find(same).attributes), names(element.attributes));
    assert.deepEqual(names(html.elements.find(same).attributes), names(element.attributes));
  }
  const css = read('vscode.css-custom-data.json');
  for (const list of [css.properties, css.pseudoElements, css.pseudoClasses])
    assert.deepEqual(names(list), unique(names(list)));
});
