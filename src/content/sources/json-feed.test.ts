// Which parts of a JSON Feed reach the page.
import {expect} from '@open-wc/testing';
import {read} from '../../../test/read.js';
import {answerOfJson} from '../answer.js';
import {jsonFeed} from './json-feed.js';

const url = 'https://content.example/feeds/nl.json';

function parse(fields: Record<string, unknown>) {
  return read(jsonFeed, {version: 'https://jsonfeed.org/version/1.1', ...fields}, url);
}

function parseItem(fields: Record<string, unknown>) {
  const {feed, reports} = parse({items: [{id: '1', title: 'Titel', ...fields}]});
  return {item: feed.items?.[0], reports};
}

describe('A JSON Feed', () => {
  const known: [data: unknown, isKnown: boolean][] = [
    [{version: 'https://jsonfeed.org/version/1.1'}, true],
    [{version: 'https://jsonfeed.org/version/1'}, true],
    [{version: 'http://jsonfeed.org/version/1'}, true],
    [{version: 'https://www.jsonfeed.org/version/1.1/'}, true],
    [{version: 'https://example.org/version/1'}, false],
    [{}, false],
    [[], false],
    ['https://jsonfeed.org/version/1.1', false],
  ];
  for (const [data, isKnown] of known) {
    it(`is ${isKnown ? '' : 'not '}${JSON.stringify(data)}`, () => {
      expect(jsonFeed.matches(answerOfJson(data, {url}))).to.equal(isKnown);
    });
  }

  it('gives title, language, pages and sections', () => {
    const {feed} = parse({
      title: 'AT&T',
      language: 'nl-BE',
      home_page_url: '../nieuws',
      next_url: '?page=2',
      _benelux: {
        sections: [{heading: 'Algemeen', content_html: '<p>Ja</p>'}, {heading: 'Leeg'}],
      },
      items: [],
    });

    expect(feed).to.deep.include({
      title: 'AT&T',
      language: 'nl-BE',
      homePageUrl: 'https://content.example/nieuws',
      nextUrl: `${url}?page=2`,
      feedUrl: url,
      sections: [{heading: 'Algemeen', html: '<p>Ja</p>', base: url}],
    });
  });

  it('gives every field of an item', () => {
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
          tags: ['politie', ''],
          authors: [{name: 'Redactie'}],
          image: 'foto.jpg',
          _benelux: {
            views: 397,
            image: {
              alt: 'Brug',
              caption: 'Foto: politie',
              width: 640,
              height: 360,
              focus: {x: 0.5, y: 0.2},
              srcset: [{url: 'foto-320.jpg', width: 320}],
            },
          },
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
          caption: 'Foto: politie',
          width: 640,
          height: 360,
          focus: {x: 0.5, y: 0.2},
          srcset: [{src: 'https://content.example/feeds/foto-320.jpg', width: 320}],
        },
        language: 'nl',
        tags: ['politie'],
        authors: ['Redactie'],
        base: url,
      },
    ]);
    expect(reports).to.deep.equal([]);
  });

  const instead: [fields: object, expected: object][] = [
    [{external_url: '/elders'}, {url: 'https://content.example/elders'}],
    [{url: '', external_url: '/elders'}, {url: 'https://content.example/elders'}],
    [{content_text: 'Tekst'}, {excerpt: 'Tekst'}],
    [{summary: ' ', content_text: 'Tekst'}, {excerpt: 'Tekst'}],
    [{summary: '<p></p>', content_text: 'Tekst'}, {excerpt: 'Tekst'}],
    [{tags: 'politie, grens'}, {tags: ['politie', 'grens']}],
    [{author: {name: 'Redactie'}}, {authors: ['Redactie']}],
    [{authors: [{url: 'https://police.example'}, {name: 'Redactie'}]}, {authors: ['Redactie']}],
    [{authors: 'Redactie'}, {authors: ['Redactie']}],
  ];
  for (const [fields, expected] of instead) {
    it(`takes ${Object.keys(fields).join(' and ')} where better fields are missing`, () => {
      expect(parseItem(fields as Record<string, unknown>).item).to.deep.include(expected);
    });
  }

  const images: [fields: object, expected: string | undefined][] = [
    [{image: 'a.jpg', banner_image: 'b.jpg'}, 'a.jpg'],
    [{image: false, banner_image: 'b.jpg'}, 'b.jpg'],
    [{image: 'a.jpg', _benelux: {image: {url: 'c.jpg'}}}, 'c.jpg'],
    [{image: 'a.jpg', _benelux: {image: {alt: 'A'}}}, 'a.jpg'],
    [{image: {url: 'a.jpg'}}, 'a.jpg'],
    [{}, undefined],
  ];
  for (const [fields, expected] of images) {
    it(`shows ${expected ?? 'no image'} of ${JSON.stringify(fields)}`, () => {
      const {item, reports} = parseItem(fields as Record<string, unknown>);

      expect(item?.image?.src).to.equal(
        expected && new URL(expected, 'https://content.example/feeds/').href,
      );
      expect(reports).to.deep.equal([]);
    });
  }

  const dropped = [null, 'text', 3, {id: 'empty'}, {title: ''}];
  for (const data of dropped) {
    it(`drops ${JSON.stringify(data)}, names it, and keeps the others`, () => {
      const {feed, reports} = parse({items: [data, {id: 'good', title: 'Goed'}]});

      expect(feed.items?.map(({id}) => id)).to.deep.equal(['good']);
      expect(reports).to.have.lengthOf(1);
      expect(reports[0]).to.match(/^items\[0\]: /);
    });
  }

  it('takes a good banner beside a bad image', () => {
    const {item, reports} = parseItem({image: 'x:y', banner_image: 'b.jpg'});

    expect(item?.image?.src).to.equal('https://content.example/feeds/b.jpg');
    expect(reports).to.deep.equal(['items[0].image: "x:y" is no image']);
  });

  const fine = [
    {content_text: ' '},
    {content_html: '<p></p>'},
    {authors: [{url: 'https://a.example'}]},
  ];
  for (const fields of fine) {
    it(`has nothing wrong with ${JSON.stringify(fields)} where a title is there`, () => {
      expect(parseItem(fields).reports).to.deep.equal([]);
    });
  }

  it('whose texts are plain by its own word shows them as written', () => {
    const {feed, reports} = parse({
      _benelux: {text: 'plain'},
      items: [{id: '1', title: 'Tom &amp; <b>Jerry</b>'}],
    });

    expect(feed.items?.[0]?.title).to.equal('Tom &amp; <b>Jerry</b>');
    expect(reports).to.deep.equal([]);
  });

  it('tells whoever checks it where a text is HTML', () => {
    const {item, reports} = parseItem({title: 'Een <b>actie</b>', summary: 'A &amp; B'});

    expect(item).to.deep.include({title: 'Een actie', excerpt: 'A & B'});
    expect(reports).to.deep.equal([
      'items[0].title: "Een <b>actie</b>" is no plain text',
      'items[0].summary: "A &amp; B" is no plain text',
    ]);
  });

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
    expect(parse({}).feed.items).to.equal(undefined);
    expect(parse({items: []}).reports).to.deep.equal([]);
  });
});
