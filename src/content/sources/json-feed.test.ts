// What of a JSON Feed reaches the page.
import {expect} from '@open-wc/testing';
import {jsonFeed} from './json-feed.js';

const url = 'https://content.example/feeds/nl.json';

function parse(fields: Record<string, unknown>) {
  const reports: string[] = [];
  const report = (place: string, problem: string) => reports.push(`${place}: ${problem}`);
  const data = {version: 'https://jsonfeed.org/version/1.1', ...fields};
  return {feed: jsonFeed.parse(data, {url, report}), reports};
}

function parseItem(fields: Record<string, unknown>) {
  const {feed, reports} = parse({items: [{id: '1', title: 'Titel', ...fields}]});
  return {item: feed.items?.[0], reports};
}

describe('A JSON Feed', () => {
  const known: [data: unknown, isKnown: boolean][] = [
    [{version: 'https://jsonfeed.org/version/1.1'}, true],
    [{version: 'https://jsonfeed.org/version/1'}, true],
    [{version: 'https://example.org/version/1'}, false],
    [{}, false],
    [[], false],
    [null, false],
    ['https://jsonfeed.org/version/1.1', false],
  ];
  for (const [data, isKnown] of known) {
    it(`is ${isKnown ? '' : 'not '}${JSON.stringify(data)}`, () => {
      expect(jsonFeed.matches(data)).to.equal(isKnown);
    });
  }

  it('gives title, language, pages and sections', () => {
    const {feed} = parse({
      title: 'AT&amp;T',
      language: 'nl-BE',
      home_page_url: '../nieuws',
      next_url: '?page=2',
      _benelux: {
        sections: [{heading: 'Algemeen', content_html: '<p>Ja</p>'}, {heading: 'Leeg'}, 3],
      },
      items: [],
    });

    expect(feed).to.deep.include({
      title: 'AT&amp;T',
      language: 'nl-BE',
      homePageUrl: 'https://content.example/nieuws',
      nextUrl: `${url}?page=2`,
      feedUrl: url,
      sections: [{heading: 'Algemeen', html: '<p>Ja</p>', base: url}],
    });
  });

  it('gives all of an item', () => {
    const {feed, reports} = parse({
      language: 'nl',
      items: [
        {
          id: 7,
          url: '/bericht',
          title: ' Een\n titel ',
          summary: 'Kort',
          content_html: '<p>Lang</p>',
          date_published: '2021-12-03T00:00:00+01:00',
          date_modified: '2021-12-04',
          tags: ['politie', 3, ''],
          authors: [{name: 'Redactie'}, {}],
          image: 'foto.jpg',
          _benelux: {views: 397, image: {alt: 'Brug', width: 640, height: 360}},
        },
      ],
    });

    expect(feed.items).to.deep.equal([
      {
        id: '7',
        url: 'https://content.example/bericht',
        title: 'Een titel',
        excerpt: 'Kort',
        html: '<p>Lang</p>',
        published: '2021-12-02T23:00:00.000Z',
        updated: '2021-12-04',
        views: 397,
        image: {
          src: 'https://content.example/feeds/foto.jpg',
          alt: 'Brug',
          width: 640,
          height: 360,
        },
        language: 'nl',
        tags: ['politie'],
        authors: ['Redactie'],
      },
    ]);
    expect(reports).to.deep.equal([]);
  });

  const wrong: [field: string, value: unknown, expected: object][] = [
    ['url', 'javascript:alert(1)', {url: undefined}],
    ['title', {}, {title: undefined}],
    ['content_html', {a: 1}, {html: undefined}],
    ['image', 'data:image/svg+xml,x', {image: undefined}],
    ['image', false, {image: undefined}],
    ['language', 'not a language', {language: undefined}],
    ['tags', 'politie', {tags: []}],
    ['authors', null, {authors: []}],
    ['_benelux', {views: -1}, {views: undefined}],
    ['_benelux', {views: '397'}, {views: undefined}],
    ['_benelux', {views: 1.5}, {views: undefined}],
    ['_benelux', null, {views: undefined}],
  ];
  for (const [field, value, expected] of wrong) {
    it(`keeps an item whose ${field} is ${JSON.stringify(value)}`, () => {
      const {item} = parseItem({summary: 'Tekst', [field]: value});

      expect(item).to.deep.include({excerpt: 'Tekst', ...expected});
    });
  }

  it('keeps an item whose date is none, and names the place', () => {
    const {item, reports} = parseItem({date_published: '26 okt. 2021'});

    expect(item).to.deep.include({title: 'Titel', published: undefined});
    expect(reports).to.deep.equal(['items[0].date_published: "26 okt. 2021" is no date']);
  });

  const dropped = [null, 'text', 3, [], {title: 'No id'}, {id: 'empty'}, {id: '', title: 'x'}];
  for (const data of dropped) {
    it(`drops ${JSON.stringify(data)}, names it, and keeps the others`, () => {
      const {feed, reports} = parse({items: [data, {id: 'good', title: 'Goed'}]});

      expect(feed.items?.map(({id}) => id)).to.deep.equal(['good']);
      expect(reports).to.have.lengthOf(1);
      expect(reports[0]).to.match(/^items\[0\]: /);
    });
  }

  it('keeps the first of two items with one id', () => {
    const items = [
      {id: 'a', title: 'Een'},
      {id: 'a', title: 'Twee'},
    ];

    expect(parse({items}).feed.items?.map(({title}) => title)).to.deep.equal(['Een']);
  });

  it('reads items that are keyed by id instead of listed', () => {
    const items = {a: {id: 'a', title: 'Een'}};

    expect(parse({items}).feed.items).to.have.lengthOf(1);
  });

  it('may have no items at all', () => {
    for (const items of [undefined, null, 'none', 3])
      expect(parse({items}).feed.items).to.deep.equal([]);
  });
});
