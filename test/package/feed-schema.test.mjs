// feed.schema.json: right feeds pass, wrong ones fail at their place, and the elements read all that pass without a report.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {root} from '../../scripts/setup.mjs';

const installed = `${root}test-output/app/node_modules/benelux-elements/`;
const schema = JSON.parse(readFileSync(`${installed}dist/feed.schema.json`, 'utf8'));
const {parseContent} = await import(pathToFileURL(`${installed}dist/content/index.js`));

const ajv = new Ajv.default({allErrors: true});
addFormats.default(ajv);
const accepts = ajv.compile(schema);

/** The places of the schema's errors, without repetition. */
function faults(feed) {
  return accepts(feed) ? [] : [...new Set(accepts.errors.map(({instancePath}) => instancePath))];
}

let feeds = 0;

/** What the library reports about a feed, and how many items it keeps. */
function readByLibrary(t, feed) {
  const warn = t.mock.method(console, 'warn', () => {});
  // Each feed has its own address, since a warning is not repeated.
  const {items} = parseContent(feed, 'auto', `https://content.example/${feeds++}.json`);
  const reports = warn.mock.calls.map(({arguments: [line]}) => line);
  warn.mock.restore();
  return {reports, count: items?.length};
}

const version = 'https://jsonfeed.org/version/1.1';
const whole = {
  version,
  title: 'Senningenoverleg',
  language: 'fr-LU',
  home_page_url: 'https://content.example/nieuws',
  feed_url: 'https://content.example/nl.json',
  next_url: '?page=2',
  description: 'Nieuws',
  user_comment: 'Voor wie dit opent',
  icon: '/icon.png',
  favicon: 'favicon.png',
  authors: [{name: 'Redactie', url: '/redactie', avatar: 'a.png', _role: 'chief'}],
  expired: false,
  hubs: [{type: 'WebSub', url: 'https://hub.example/'}],
  _benelux: {
    about: 'https://content.example/format',
    text: 'plain',
    sections: [{heading: 'A', content_html: '<p>'}],
  },
  _other: {anything: [1]},
  items: [
    {
      id: 'a',
      url: 'tel:112',
      external_url: '//content.example/a',
      title: 'Titel',
      content_html: '<p>Tekst</p>',
      content_text: 'Tekst',
      summary: ' Tekst',
      image: `data:image/png;base64,${'A'.repeat(100)}=`,
      banner_image: '../b.jpg',
      date_published: '2024-02-29T23:59:59.5-01:00',
      date_modified: '2021-12-03',
      authors: [{name: 'Redactie', url: '/r', avatar: 'r.png'}],
      tags: ['politie'],
      language: 'nl',
      attachments: [
        {
          url: 'a.mp3',
          mime_type: 'audio/mpeg',
          title: 'A',
          size_in_bytes: 1,
          duration_in_seconds: 1.5,
        },
      ],
      _benelux: {
        about: 'https://content.example/format',
        views: 0,
        image: {
          url: 'c.jpg',
          alt: '',
          caption: 'Foto',
          width: 1,
          height: 1,
          focus: {x: 0, y: 1},
          srcset: [{url: 'd.jpg', width: 300}],
        },
      },
      _other: null,
    },
    {
      id: 7,
      content_text: 'Tekst',
      date_published: '2021-12-03T09:00:00',
      url: 'mailto:a@b.example',
    },
  ],
};

/** The feeds in code fences of the README and the docs: JSON, and JSON in HTML. */
function documented() {
  const pages = ['README.md', ...readdirSync(`${installed}docs`).map((file) => `docs/${file}`)];
  return pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => {
      const text = readFileSync(installed + page, 'utf8');
      const inHtml = /<script type="application\/feed\+json">(.*?)<\/script>/gs;
      return [...text.matchAll(/```json\n(.*?)```/gs), ...text.matchAll(inHtml)]
        .filter(([, json]) => json.includes('https://jsonfeed.org/version/'))
        .map(([, json]) => [page, JSON.parse(json)]);
    });
}

test('the demo feeds are right, and so are those in the README and the docs', (t) => {
  const folder = `${root}demo/feeds/`;
  const demo = readdirSync(folder)
    .filter((file) => /^senningenoverleg\.\w+\.json$/.test(file))
    .map((file) => [file, JSON.parse(readFileSync(folder + file))]);
  const inDocs = documented();

  assert.equal(demo.length, 5);
  assert.ok(inDocs.length >= 3, `${inDocs.length} feeds in README and docs`);
  for (const [where, feed] of [...demo, ...inDocs]) {
    assert.deepEqual(faults(feed), [], where);
    assert.deepEqual(readByLibrary(t, feed).reports, [], where);
  }
});

test('a feed with every field is right, and read without a report', (t) => {
  assert.deepEqual(faults(whole), []);
  assert.deepEqual(readByLibrary(t, whole), {reports: [], count: 2});
});

test('every field is described, and the feed with every field has it', () => {
  const described = [];
  visit(schema, whole, '');

  assert.ok(described.length > 60);

  function visit(part, value, place) {
    const {$ref, properties, items, ...rest} = part;
    const named = $ref ? {...schema.$defs[$ref.split('/').at(-1)], ...rest} : part;
    assert.ok(named.description, `${place} has no description`);
    described.push(place);
    for (const [name, field] of Object.entries(properties ?? named.properties ?? {})) {
      assert.ok(
        field.deprecated || value[name] !== undefined,
        `the feed with every field lacks ${place}.${name}`,
      );
      if (!field.deprecated) visit(field, value[name], `${place}.${name}`);
    }
    const each = items ?? named.items;
    if (each) visit(each, value[0], `${place}[]`);
  }
});

const item = (fields) => ({version, title: 'T', items: [{id: '1', title: 'T', ...fields}]});
const feed = (fields) => ({version, title: 'T', items: [], ...fields});
const wrong = [
  [{title: 'T', items: []}, ''],
  [feed({title: undefined}), ''],
  [{version, title: 'T'}, ''],
  [feed({version: '1.1'}), '/version'],
  [feed({title: ''}), '/title'],
  [feed({language: 'nl_BE'}), '/language'],
  [feed({language: 'und'}), '/language'],
  [feed({home_page_url: 'javascript:alert(1)'}), '/home_page_url'],
  [feed({next_url: 5}), '/next_url'],
  [feed({datePublished: '2021-12-03'}), ''],
  [feed({items: {}}), '/items'],
  [feed({hubs: [{type: 'WebSub'}]}), '/hubs/0'],
  [feed({authors: [{url: '/a'}]}), '/authors/0'],
  [feed({_benelux: {section: []}}), '/_benelux'],
  [feed({_benelux: {sections: [{heading: 'A'}]}}), '/_benelux/sections/0'],
  [feed({_benelux: {sections: [{content_html: ''}]}}), '/_benelux/sections/0/content_html'],
  [feed({items: [{title: 'T'}]}), '/items/0'],
  [feed({items: [{id: '1'}]}), '/items/0'],
  [item({id: null}), '/items/0/id'],
  [item({title: ' \n'}), '/items/0/title'],
  [item({summary: ['a']}), '/items/0/summary'],
  [item({content_html: 7}), '/items/0/content_html'],
  [item({url: 'ftp://content.example/'}), '/items/0/url'],
  [item({url: 'een adres'}), '/items/0/url'],
  [item({date_published: '2021-02-30'}), '/items/0/date_published'],
  [item({date_published: '2023-02-29T10:00:00Z'}), '/items/0/date_published'],
  [item({date_published: '2021-12-03T10:00Z'}), '/items/0/date_published'],
  [item({date_modified: '26 okt. 2021'}), '/items/0/date_modified'],
  [item({image: 'data:image/svg+xml,x'}), '/items/0/image'],
  [item({image: 'mailto:a@b.example'}), '/items/0/image'],
  [item({tags: 'politie'}), '/items/0/tags'],
  [item({tags: ['a', 3]}), '/items/0/tags/1'],
  [item({authors: [{name: 4}]}), '/items/0/authors/0/name'],
  [item({attachments: [{url: 'a.mp3'}]}), '/items/0/attachments/0'],
  [item({views: 3}), '/items/0'],
  [item({_benelux: {views: -1}}), '/items/0/_benelux/views'],
  [item({_benelux: {views: '397'}}), '/items/0/_benelux/views'],
  [item({_benelux: {image: {alt: 3}}}), '/items/0/_benelux/image/alt'],
  [item({_benelux: {image: {width: 1.5}}}), '/items/0/_benelux/image/width'],
  [item({_benelux: {image: {focus: {x: 50, y: 0}}}}), '/items/0/_benelux/image/focus/x'],
  [item({_benelux: {image: {srcset: [{url: 'a.jpg'}]}}}), '/items/0/_benelux/image/srcset/0'],
];
for (const [feed, place] of wrong) {
  test(`wrong at ${place || 'the top'}: ${JSON.stringify(feed).slice(-70)}`, () => {
    assert.deepEqual(faults(feed), [place]);
  });
}

test('the library reads whatever the schema accepts without a report, except for an id that occurs twice', (t) => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 10}),
    fc.constantFrom('', ' ', 'Titel', '\u00a0', '<b>', '\ud800', '\u0000a', 7, null),
  );
  const url = fc.oneof(
    fc.webUrl({withQueryParameters: true, withFragments: true}),
    fc.constantFrom('a.jpg', '/a', '//b.example/a', '?a', '#a', 'mailto:a@b.example', 'tel:112'),
    fc.constantFrom('x:y', '//', 'https:', 'http://', '', ' ', 'data:image/png;base64,AA==', 'a b'),
  );
  const day = fc
    .tuple(fc.nat(9999), fc.nat(13), fc.nat(32))
    .map(([y, m, d]) =>
      [`${y}`.padStart(4, '0'), ...[m, d].map((n) => `${n}`.padStart(2, '0'))].join('-'),
    );
  const date = fc
    .tuple(
      day,
      fc.constantFrom('', 'T09:00:00', ' 23:59:59Z', 't00:00:00.5+19:59', 'T24:00:00Z', 'T1'),
    )
    .map((parts) => parts.join(''));
  const number = fc.oneof(fc.nat(), fc.constantFrom(-1, 1.5, 2 ** 53, '1'));
  const language = fc.constantFrom('nl', 'fr-LU', 'NL', 'undx', 'nl_BE', 'x', 'nl-');
  const some = (fields) => fc.record(fields, {requiredKeys: []});
  const fields = fc.record(
    {
      id: fc.oneof(text, fc.uuid(), fc.double({noNaN: true, noDefaultInfinity: true})),
      ...{
        url,
        external_url: url,
        title: text,
        summary: text,
        content_text: text,
        content_html: text,
      },
      ...{date_published: date, date_modified: date, language, image: url, banner_image: url},
      tags: fc.array(text, {maxLength: 2}),
      authors: fc.array(some({name: text}), {maxLength: 1}),
      _benelux: some({
        views: number,
        image: some({
          ...{url, alt: text, width: number, height: number, focus: some({x: number, y: number})},
          srcset: fc.array(some({url, width: number}), {maxLength: 1}),
        }),
      }),
    },
    {requiredKeys: []},
  );
  const names = Object.keys(whole.items[0]);
  // With only a few fields at a time, enough of the generated feeds are right.
  const item = fc
    .tuple(fields, fc.subarray(names, {maxLength: 3}))
    .map(([fields, names]) => names.map((name) => [name, fields[name]]))
    .map((entries) => entries.filter(([, value]) => value !== undefined));
  let accepted = 0;
  fc.assert(
    fc.property(item, fc.record({title: text, next_url: url, language}), (entries, fields) => {
      const item = {id: '1', title: 'T', ...Object.fromEntries(entries)};
      for (const feed of [
        {version, title: 'T', items: [item]},
        {version, ...fields, items: [item]},
      ]) {
        if (faults(feed).length) continue;
        accepted++;
        assert.deepEqual(readByLibrary(t, feed), {reports: [], count: 1});
      }
    }),
    {seed: 20211203, numRuns: 4_000},
  );

  assert.ok(accepted > 1_000, `${accepted} feeds were accepted`);
  const twice = {version, title: 'T', items: [1, 2].map(() => ({id: 'a', title: 'T'}))};
  assert.deepEqual(faults(twice), []);
  assert.equal(readByLibrary(t, twice).reports.length, 1);
});
