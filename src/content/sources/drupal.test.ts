// Which parts of Drupal's JSON:API reach the page.
import {expect} from '@open-wc/testing';
import {read} from '../../../test/read.js';
import {answerOfJson} from '../answer.js';
import {drupal} from './drupal.js';

const url = 'https://zone.example/nl/jsonapi/node/news';

const relationships = {
  field_image: {
    data: {type: 'file--file', id: 'f1', meta: {alt: 'Een brug', width: 640, height: 360}},
  },
  field_media: {data: [{type: 'media--image', id: 'm1'}]},
  field_tags: {
    data: [
      {type: 'taxonomy_term--tags', id: 't1'},
      {type: 'taxonomy_term--tags', id: 'missing'},
    ],
  },
  uid: {data: {type: 'user--user', id: 'u1'}},
};

const included = [
  {
    type: 'file--file',
    id: 'f1',
    attributes: {uri: {value: 'public://brug.jpg', url: '/files/brug.jpg'}},
  },
  {type: 'file--file', id: 'f2', attributes: {uri: {url: '/files/agent.jpg'}}},
  {
    type: 'media--image',
    id: 'm1',
    relationships: {
      thumbnail: {data: null},
      field_media_image: {data: {type: 'file--file', id: 'f2', meta: {alt: 'Een agent'}}},
    },
  },
  {type: 'taxonomy_term--tags', id: 't1', attributes: {name: 'Verkeer'}},
];

function node(attributes: object = {}, more: object = {}) {
  return {
    type: 'node--news',
    id: 'n1',
    attributes: {
      status: true,
      title: 'Grens & regio',
      drupal_internal__nid: 7,
      created: '2026-07-01T08:00:00+00:00',
      changed: '2026-07-03T08:00:00+00:00',
      langcode: 'nl',
      path: {alias: '/nieuws/grens', pid: 3, langcode: 'nl'},
      body: {summary: '<p>Kort &amp; goed</p>', value: '<p>x</p>', processed: '<p>Lang</p>'},
      ...attributes,
    },
    ...more,
  };
}

function parse(data: unknown, more: object = {}, at = url) {
  return read(drupal, {jsonapi: {version: '1.0'}, data, ...more}, at);
}

describe('Drupal', () => {
  const known: [data: unknown, isKnown: boolean][] = [
    [{jsonapi: {}, data: [node()]}, true],
    [{jsonapi: {}, data: node()}, true],
    [{jsonapi: {}, data: []}, true],
    [{jsonapi: {}, data: [{type: 'user--user', id: '1'}]}, false],
    [{data: [node()]}, false],
    [[], false],
    [null, false],
  ];
  for (const [data, isKnown] of known) {
    it(`is ${isKnown ? '' : 'not '}${JSON.stringify(data).slice(0, 60)}`, () => {
      let found = false;
      try {
        found = drupal.matches(answerOfJson(data, {url}));
      } catch {
        // An error counts as no.
      }
      expect(found).to.equal(isKnown);
    });
  }

  it('gives every field of a node', () => {
    const {feed, reports} = parse([node({}, {relationships})], {included});

    expect(reports).to.deep.equal([]);
    expect(feed.items).to.deep.equal([
      {
        id: 'n1',
        url: 'https://zone.example/nl/nieuws/grens',
        title: 'Grens & regio',
        excerpt: 'Kort & goed',
        html: '<p>Lang</p>',
        published: '2026-07-01T08:00:00.000Z',
        updated: '2026-07-03T08:00:00.000Z',
        views: undefined,
        image: {
          src: 'https://zone.example/files/brug.jpg',
          alt: 'Een brug',
          width: 640,
          height: 360,
          caption: undefined,
          focus: undefined,
          srcset: undefined,
        },
        language: 'nl',
        tags: ['Verkeer'],
        authors: undefined,
        base: url,
      },
    ]);
  });

  it('has titles that are text as written', () => {
    expect(parse([node({title: 'AT&amp;T <b>x</b>'})]).feed.items![0]!.title).to.equal(
      'AT&amp;T <b>x</b>',
    );
  });

  it('finds the file of an image that is a medium', () => {
    const {field_media} = relationships;
    const {feed} = parse([node({}, {relationships: {field_media}})], {included});

    expect(feed.items![0]!.image).to.deep.include({
      src: 'https://zone.example/files/agent.jpg',
      alt: 'Een agent',
    });
  });

  it('keeps nodes without body, image, alias and known language, and leaves out drafts', () => {
    const bare = node({body: null, path: {alias: null}, langcode: 'und'}, {id: 'n2'});
    const {feed, reports} = parse([bare, node({status: false})]);

    expect(reports).to.deep.equal([]);
    expect(feed.items).to.have.lengthOf(1);
    expect(feed.items![0]).to.deep.include({
      url: 'https://zone.example/nl/node/7',
      language: undefined,
    });
  });

  const addresses: [at: string, langcode: string, address: string][] = [
    ['https://zone.example/jsonapi/node/news', 'nl', 'https://zone.example/nieuws/grens'],
    ['https://zone.example/fr/jsonapi/node/news', 'nl', 'https://zone.example/nl/nieuws/grens'],
    [
      'https://zone.example/nl-be/jsonapi/node/news',
      'fr-be',
      'https://zone.example/fr-be/nieuws/grens',
    ],
    ['https://zone.example/site/jsonapi/node/news', 'nl', 'https://zone.example/site/nieuws/grens'],
  ];
  for (const [at, langcode, address] of addresses) {
    it(`leads from ${at} to a node in ${langcode}`, () => {
      const {feed} = parse([node({path: {alias: '/nieuws/grens', langcode}})], {}, at);

      expect(feed.items![0]!.url).to.equal(address);
    });
  }

  it('names its next page', () => {
    const next = 'https://zone.example/nl/jsonapi/node/news?page%5Boffset%5D=10';

    expect(parse([node()], {links: {next: {href: next}}}).feed.nextUrl).to.equal(next);
    expect(parse([node()], {links: {next}}).feed.nextUrl).to.equal(next);
    expect(parse([node()], {links: {}}).feed.nextUrl).to.equal(undefined);
  });

  it('gives one node as an introduction too', () => {
    const {feed} = parse(node());

    expect(feed.title).to.equal('Grens & regio');
    expect(feed.sections).to.deep.equal([{heading: undefined, html: '<p>Lang</p>', base: url}]);
    expect(feed.items).to.have.lengthOf(1);
  });

  it('says why there is nothing', () => {
    const answer = answerOfJson(
      {jsonapi: {}, data: [], errors: [{title: 'No', detail: 'No such filter'}]},
      {url},
    );

    expect(() => drupal.parse(answer, () => undefined)).to.throw('No such filter');
  });

  const requests: [address: string, limit: number, request: string][] = [
    ['/jsonapi/node/news', 3, '?page%5Blimit%5D=10&sort=-created'],
    ['/nl/jsonapi/node/news/', 30, '?page%5Blimit%5D=30&sort=-created'],
    ['/jsonapi/node/news', 300, '?page%5Blimit%5D=50&sort=-created'],
    ['/jsonapi/node/news?page[limit]=5&sort=title', 3, '?page[limit]=5&sort=title'],
    ['/jsonapi/node/news?page[offset]=5', 3, '?page%5Boffset%5D=5&sort=-created'],
    ['/jsonapi/node/news/n1', 3, ''],
    ['/feed.json', 3, ''],
  ];
  for (const [address, limit, request] of requests) {
    it(`asks ${address} for ${limit} items by ${request || 'nothing more'}`, () => {
      const complete = new URL(address, url);
      drupal.request!(complete, {limit});

      expect(complete.search).to.equal(request);
    });
  }

  const further: [name: string, data: unknown, include: string | null][] = [
    [
      'images, their files and terms',
      [node({}, {relationships})],
      'field_image,field_media,field_media.field_media_image,field_tags',
    ],
    ['nothing where there is none', [node()], null],
    [
      'nothing where all lead nowhere',
      [node({}, {relationships: {field_image: {data: {type: 'file--file', id: 'missing'}}}})],
      null,
    ],
  ];
  for (const [name, data, include] of further) {
    it(`asks again for ${name}`, () => {
      const address = drupal.furtherUrl!(answerOfJson({jsonapi: {}, data}, {url}));

      expect(address ? new URL(address).searchParams.get('include') : null).to.equal(include);
    });
  }

  it('asks only once', () => {
    const data = [node({}, {relationships})];

    expect(drupal.furtherUrl!(answerOfJson({data, included}, {url}))).to.equal(undefined);
    expect(drupal.furtherUrl!(answerOfJson({data}, {url: `${url}?include=uid`}))).to.equal(
      undefined,
    );
  });
});
