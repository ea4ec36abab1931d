// Which parts of JSON-LD reach the page.
import {expect} from '@open-wc/testing';
import {read} from '../../../test/read.js';
import {answerOfJson} from '../answer.js';
import {schemaOrg} from './schema-org.js';

const url = 'https://content.example/nl/nieuws';
const context = {'@context': 'https://schema.org'};

const article = {
  '@type': 'NewsArticle',
  '@id': `${url}/1#article`,
  headline: 'Grens &amp; regio',
  description: 'Drie landen werken samen.',
  articleBody: 'Eerste regel & meer.\n\nTweede regel.',
  datePublished: '2026-07-01T08:00:00',
  dateModified: '2026-07-03',
  url: '1',
  inLanguage: 'nl-BE',
  keywords: 'verkeer, grens',
  author: {'@type': 'Organization', name: 'Politie'},
  image: {
    '@type': 'ImageObject',
    url: 'a.jpg',
    width: '640px',
    height: {value: 360},
    caption: 'Een brug',
  },
  interactionStatistic: {
    interactionType: 'https://schema.org/ReadAction',
    userInteractionCount: '397',
  },
};

function items(data: unknown) {
  return read(schemaOrg, data, url).feed.items!;
}

describe('Articles of schema.org', () => {
  const known: [data: unknown, isKnown: boolean][] = [
    [{...context, ...article}, true],
    [[{...context, ...article}], true],
    [{'@context': {'@vocab': 'http://schema.org/'}, '@graph': [article]}, true],
    [
      {
        ...context,
        '@type': 'ItemList',
        itemListElement: [{'@type': 'ListItem', url: '/1', name: 'Een'}],
      },
      true,
    ],
    [{...context, '@type': ['BlogPosting'], headline: 'Een'}, true],
    [{...context, '@type': 'Organization', name: 'Politie'}, false],
    [article, false],
    [{'@context': 'https://www.w3.org/ns/activitystreams', type: 'Article'}, false],
    [[], false],
    [null, false],
    ['NewsArticle', false],
  ];
  for (const [data, isKnown] of known) {
    it(`are ${isKnown ? '' : 'not '}${JSON.stringify(data).slice(0, 70)}`, () => {
      expect(schemaOrg.matches(answerOfJson(data, {url}))).to.equal(isKnown);
    });
  }

  it('give every field of an item', () => {
    const {feed, reports} = read(schemaOrg, {...context, ...article}, url);

    expect(reports.filter((report) => !report.endsWith('is no plain text'))).to.deep.equal([]);
    expect(feed.items).to.deep.equal([
      {
        id: `${url}/1#article`,
        url: 'https://content.example/nl/1',
        title: 'Grens & regio',
        excerpt: 'Drie landen werken samen.',
        html: '<p>Eerste regel &amp; meer.</p><p>Tweede regel.</p>',
        published: '2026-07-01T06:00:00.000Z',
        updated: '2026-07-03',
        views: 397,
        image: {
          src: 'https://content.example/nl/a.jpg',
          alt: 'Een brug',
          width: 640,
          height: 360,
          caption: 'Een brug',
          focus: undefined,
          srcset: undefined,
        },
        language: 'nl-BE',
        tags: ['verkeer', 'grens'],
        authors: ['Politie'],
        base: url,
      },
    ]);
  });

  const shapes: [name: string, data: unknown, titles: string[]][] = [
    [
      'in a graph',
      {...context, '@graph': [{'@type': 'WebSite', name: 'Site'}, article]},
      ['Grens & regio'],
    ],
    [
      'in a list',
      {
        ...context,
        '@type': 'ItemList',
        name: 'Nieuws',
        itemListElement: [{'@type': 'ListItem', position: 1, item: article}],
      },
      ['Grens & regio'],
    ],
    [
      'in a list of addresses',
      {
        ...context,
        '@type': 'ItemList',
        itemListElement: [
          {'@type': 'ListItem', url: '/1', name: 'Een'},
          {'@type': 'ListItem', url: '/2', name: 'Twee'},
        ],
      },
      ['Een', 'Twee'],
    ],
    [
      'in a page',
      {
        ...context,
        '@type': 'CollectionPage',
        mainEntity: {'@type': 'ItemList', itemListElement: [article]},
      },
      ['Grens & regio'],
    ],
    [
      'in a blog',
      {...context, '@type': 'Blog', blogPost: [{'@type': 'schema:BlogPosting', name: 'Een'}]},
      ['Een'],
    ],
  ];
  for (const [name, data, titles] of shapes) {
    it(`are found ${name}`, () => {
      expect(items(data).map(({title}) => title)).to.deep.equal(titles);
    });
  }

  it('name a list by its name', () => {
    const {feed} = read(
      schemaOrg,
      {...context, '@type': 'ItemList', name: 'Nieuws', url: '/', itemListElement: [article]},
      url,
    );

    expect(feed.title).to.equal('Nieuws');
    expect(feed.homePageUrl).to.equal('https://content.example/');
  });

  const images: [image: unknown, src: string | undefined][] = [
    ['/a.jpg', '/a.jpg'],
    [['/a.jpg', '/b.jpg'], '/a.jpg'],
    [[{url: '/a.jpg'}], '/a.jpg'],
    [{contentUrl: '/a.jpg'}, '/a.jpg'],
    [undefined, undefined],
    [[], undefined],
    [3, undefined],
  ];
  for (const [image, src] of images) {
    it(`have the image ${JSON.stringify(image)}`, () => {
      expect(items({...context, ...article, image})[0]!.image?.src).to.equal(
        src && `https://content.example${src}`,
      );
    });
  }

  it('have the page that they are on as address, in each of its forms', () => {
    const others = {...article, url: undefined};
    for (const page of [`${url}/1`, {'@id': `${url}/1`}, {'@type': 'WebPage', url: `${url}/1`}]) {
      expect(items({...context, ...others, mainEntityOfPage: page})[0]!.url).to.equal(`${url}/1`);
    }
  });

  it('have no views where something else is counted', () => {
    const interactionStatistic = {
      interactionType: 'https://schema.org/LikeAction',
      userInteractionCount: 3,
    };

    expect(items({...context, ...article, interactionStatistic})[0]!.views).to.equal(undefined);
  });
});
