// Which parts of hostile and broken content reach the page, and what the webmaster is told about the others.
import {expect} from '@open-wc/testing';
import {timed} from '../../test/pace.js';
import {read} from '../../test/read.js';
import type {Source} from './source.js';
import {jsonFeed} from './sources/json-feed.js';

const url = 'https://content.example/nl.json';

const own: Source = {name: 'own', matches: () => true, parse: (answer) => answer.json() as object};

function parse(fields: object) {
  return read(jsonFeed, fields, url);
}

function parseItem(fields: object) {
  const {feed, reports} = parse({items: [{id: '1', title: 'Titel', ...fields}]});
  return {item: feed.items?.[0], reports};
}

const nested = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;
const strange: unknown[] = [
  ...[null, true, 0, -1, 1.5, Infinity, '', ' \n', '\u0000', '\ud800', '\u202e', 'x'],
  ...[[], {}, [[]], [null], {length: 3}, {toString: 1}, {toString: null, valueOf: null}],
  JSON.parse('{"__proto__": {"title": "a"}, "constructor": {"prototype": null}}'),
  nested,
  'x'.repeat(1_000_000),
];

describe('A value of the wrong kind', () => {
  const wrong: [fields: object, report: string][] = [
    [{title: {}}, 'items[0].title: an object is no text'],
    [{title: 3}, 'items[0].title: 3 is no text'],
    [{url: 'javascript:alert(1)'}, 'items[0].url: "javascript:alert(1)" is no link'],
    [{external_url: 'x:y'}, 'items[0].external_url: "x:y" is no link'],
    [{summary: ['a']}, 'items[0].summary: an object is no excerpt'],
    [{content_html: 7}, 'items[0].content_html: 7 is no HTML'],
    [{date_published: '2021-02-30'}, 'items[0].date_published: "2021-02-30" is no date'],
    [{date_modified: '26 okt. 2021'}, 'items[0].date_modified: "26 okt. 2021" is no date'],
    [{image: 'data:image/svg+xml,x'}, 'items[0].image: "data:image/svg+xml,x" is no image'],
    [{language: 'not a language'}, 'items[0].language: "not a language" is no language'],
    [{tags: 5}, 'items[0].tags: 5 is no list of names'],
    [{tags: ['a', 3, '', null]}, 'items[0].tags[1]: 3 is no text'],
    [{authors: [{name: 'A'}, {name: 4}]}, 'items[0].authors[1]: 4 is no text'],
    [{_benelux: {views: -1}}, 'items[0]._benelux.views: -1 is no whole number'],
    [{_benelux: {views: '397'}}, 'items[0]._benelux.views: "397" is no whole number'],
    [
      {image: 'a.jpg', _benelux: {image: {width: 1.5}}},
      'items[0]._benelux.image.width: 1.5 is no whole number',
    ],
    [
      {image: 'a.jpg', _benelux: {image: {focus: {x: 50, y: 20}}}},
      'items[0]._benelux.image.focus: an object is no point',
    ],
    [
      {image: 'a.jpg', _benelux: {image: {srcset: [{url: 'mailto:a@b.example', width: 1}]}}},
      'items[0]._benelux.image.srcset[0].url: "mailto:a@b.example" is no image',
    ],
    [
      {image: 'a.jpg', _benelux: {image: {srcset: [{url: 'a.jpg', width: '1'}]}}},
      'items[0]._benelux.image.srcset[0].width: "1" is no whole number',
    ],
  ];
  for (const [fields, report] of wrong) {
    it(`is left out, the item stays: ${report}`, () => {
      const {item, reports} = parseItem({content_text: 'Tekst', ...fields});

      expect(item?.id).to.equal('1');
      expect(reports).to.deep.equal([report]);
    });
  }

  const ofTheFeed: [fields: object, report: string][] = [
    [{items: 'none'}, 'items: "none" is no list'],
    [{title: ['a']}, 'title: an object is no text'],
    [{home_page_url: 'javascript:1'}, 'home_page_url: "javascript:1" is no link'],
    [{next_url: 5}, 'next_url: 5 is no link'],
    [{_benelux: {sections: 1}}, '_benelux.sections: 1 is no list'],
    [
      {_benelux: {sections: [{heading: 1, content_html: 'a'}]}},
      '_benelux.sections[0].heading: 1 is no text',
    ],
    [{language: 5}, 'language: 5 is no language'],
  ];
  for (const [fields, report] of ofTheFeed) {
    it(`of the feed is left out, the rest stays: ${report}`, () => {
      const {feed, reports} = parse({items: [{id: '1', title: 'Titel'}], ...fields});

      expect(reports).to.deep.equal([report]);
      expect(feed.feedUrl).to.equal(url);
    });
  }

  it('is not reported where it stands for no value', () => {
    const {item, reports} = parseItem({image: false, url: '', tags: [''], summary: null});

    expect(item?.id).to.equal('1');
    expect(reports).to.deep.equal([]);
  });

  it('breaks nothing, whatever its field', () => {
    const names = [
      ...['id', 'url', 'external_url', 'title', 'summary', 'content_text', 'content_html'],
      ...['date_published', 'date_modified', 'language', 'tags', 'authors', 'image'],
      ...['_benelux', 'banner_image', '__proto__', 'constructor'],
    ];
    for (const value of strange) {
      for (const name of names) {
        const bad = Object.fromEntries([
          ['id', 'bad'],
          [name, value],
        ]);
        const {feed} = parse({items: [bad, {id: 'good', title: 'Goed'}]});
        expect(feed.items?.at(-1)?.id).to.equal('good');
      }
      for (const name of ['views', 'image', 'sections']) parse({_benelux: {[name]: value}});
      for (const name of ['alt', 'url', 'width', 'srcset']) {
        parseItem({image: 'a.jpg', _benelux: {image: {[name]: value}}});
      }
      for (const name of ['title', 'language', 'home_page_url', 'items', 'version']) {
        parse({[name]: value});
      }
      read(own, value, url);
      read(jsonFeed, value, url);
    }
  });
});

describe('An item', () => {
  it('needs something to show, and is shown once', () => {
    const items = [
      {id: 'a'},
      {id: 'b', title: 'Een'},
      {id: 'b', title: 'Twee'},
      {id: 7, title: 'Drie'},
      {id: '7', title: 'Vier'},
    ];
    const {feed, reports} = parse({items});

    expect(feed.items?.map(({title}) => title)).to.deep.equal(['Een', 'Drie']);
    expect(reports).to.deep.equal([
      'items[0]: needs a title, a text or an image',
      'items[2]: is there already, with the same id or content',
      'items[4]: is there already, with the same id or content',
    ]);
  });

  const long = 'x'.repeat(300);
  const unnamed: [what: string, items: object[], shown: string[]][] = [
    ['no id', [{title: 'Een'}, {title: 'Twee'}], ['Een', 'Twee']],
    [
      'an empty id',
      [
        {id: '', title: 'Een'},
        {id: ' ', title: 'Twee'},
      ],
      ['Een', 'Twee'],
    ],
    [
      'an id that is no text',
      [
        {id: {}, title: 'Een'},
        {id: [], title: 'Twee'},
      ],
      ['Een', 'Twee'],
    ],
    [
      'a long id',
      [
        {id: `${long}a`, title: 'Een'},
        {id: `${long}b`, title: 'Twee'},
      ],
      ['Een', 'Twee'],
    ],
    [
      'the URL of another one',
      [
        {url: '/nieuws', title: 'Een'},
        {url: '/nieuws', title: 'Twee'},
      ],
      ['Een', 'Twee'],
    ],
    [
      'the same title on another day',
      [
        {title: 'Een', date_published: '2021-12-03'},
        {title: 'Een', date_published: '2021-12-04'},
      ],
      ['Een', 'Een'],
    ],
    [
      'no id, twice',
      [{url: '/a', title: 'Een'}, {title: 'Twee'}, {url: '/a', title: 'Een'}],
      ['Een', 'Twee'],
    ],
    ['no URL either, twice', [{title: 'Een'}, {title: 'Een'}], ['Een']],
    [
      'no id, but is there with one',
      [
        {id: '1', url: '/a', title: 'Een'},
        {url: '/a', title: 'Een'},
      ],
      ['Een'],
    ],
    [
      'no id, but is there with one, which came after another without',
      [{title: 'Een'}, {id: '2', url: '/b', title: 'Twee'}, {url: '/b', title: 'Twee'}],
      ['Een', 'Twee'],
    ],
  ];
  for (const [what, items, shown] of unnamed) {
    it(`that has ${what} is shown under its next best name`, () => {
      const found = parse({items}).feed.items ?? [];

      expect(found.map(({title}) => title)).to.deep.equal(shown);
      expect(new Set(found.map(({id}) => id))).to.have.property('size', found.length);
    });
  }

  for (const [url, expected] of [
    ['www.police.example/a', 'https://www.police.example/a'],
    ['politie.be/a', 'https://politie.be/a'],
    [' gouvernement.lu', 'https://gouvernement.lu/'],
  ] as const) {
    it(`whose URL lacks its scheme leads to the site that is meant: ${url}`, () => {
      const {item, reports} = parseItem({url});

      expect(item?.url).to.equal(expected);
      expect(reports).to.have.lengthOf(1);
      expect(reports[0]).to.contain('is no address with https://');
    });
  }

  for (const url of ['artikel.html', 'nieuws/a.be.html', 'map.v2/artikel']) {
    it(`has a relative URL: ${url}`, () => {
      expect(parseItem({url}).item?.url).to.equal(`https://content.example/${url}`);
    });
  }

  it('without an id goes by its URL, and only `check` tells', () => {
    const {feed, reports} = parse({items: [{url: '/bericht', title: 'Een'}]});

    expect(feed.items?.[0]?.id).to.equal('https://content.example/bericht');
    expect(reports).to.deep.equal(['items[0]: has no id']);
  });

  it('takes no field from the prototypes of the page', () => {
    const data: unknown = JSON.parse('{"items": [{"__proto__": {"id": "a", "title": "b"}}]}');

    expect(parse(data as object).feed.items).to.deep.equal([]);
    expect('title' in {}).to.equal(false);
  });

  it('has a language tag of BCP 47, or none', () => {
    const languages = ['nl_BE', 'und', 'zxx', 'fr-LU'].map(
      (language) => parseItem({language}).item?.language,
    );

    expect(languages).to.deep.equal(['nl-BE', undefined, undefined, 'fr-LU']);
  });

  it('has texts of bounded length', () => {
    const huge = 'x'.repeat(1_000_000);
    const {item} = parseItem({id: huge, title: huge, summary: huge, url: `/${huge}`, tags: [huge]});

    expect(item?.id).to.have.length.below(10_001);
    expect(item?.title).to.have.length.below(301);
    expect(item?.excerpt).to.have.length.below(601);
    expect(item?.tags?.[0]).to.have.length.below(301);
    expect(item?.url).to.equal(undefined);
  });
});

describe('A feed of 50,000 items', () => {
  const text = 'Agenten uit drie landen bereiden samen een dienst voor. '.repeat(5);

  for (const [what, fields] of [
    ['good', {}],
    ['broken', {url: 'x:y', title: 3, date_published: 'a', tags: [1, 2], image: {}}],
  ] as const) {
    it(`that are ${what} is read in less than 200 ms per 1,000 items`, async () => {
      const items = Array.from({length: 50_000}, (_, id) => ({
        id,
        url: `https://content.example/${id}`,
        title: text,
        summary: text,
        content_html: `<p>${text}</p>`,
        date_published: '2021-12-03T09:00:00+01:00',
        tags: ['politie', 'grens'],
        image: 'a.jpg',
        ...fields,
      }));

      const {result, time} = await timed(() => parse({items}));

      expect(result.feed.items).to.have.lengthOf(50_000);
      expect(time).to.be.below(50 * 200);
    });
  }
});
