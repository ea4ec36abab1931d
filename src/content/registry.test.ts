// Which formats a page can show, including its own.
import {expect} from '@open-wc/testing';
import {listenToWarnings} from '../../test/console.js';
import {answerOfJson} from './answer.js';
import {ContentError} from './content-error.js';
import {parseAnswer, parseContent, registerSource, requestUrl} from './registry.js';

const url = 'https://content.example/data';

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('A source', () => {
  it('is recognised by its data', () => {
    const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Thema'};

    expect(parseContent(data, 'auto', url).title).to.equal('Thema');
    expect(parseContent(data, 'json-feed', url).title).to.equal('Thema');
  });

  it('that is unknown causes an error that names the known ones', () => {
    const error = thrown(() => parseContent({}, 'auto', url));

    expect(error).to.be.instanceOf(ContentError);
    expect(error).to.include({kind: 'format', url});
    expect((error as Error).message).to.contain('json-feed');
  });

  it('may be the page’s own, recognised or chosen by name', () => {
    registerSource({
      name: 'lines',
      matches: (answer) => Array.isArray(answer.json()),
      parse: (answer) => ({
        items: (answer.json() as string[]).map((title, id) => ({id: String(id), title})),
      }),
    });

    expect(parseContent(['Een'], 'auto', url).items?.[0]?.title).to.equal('Een');
    expect(parseContent(['Een'], 'lines', url).items).to.have.lengthOf(1);
  });

  it('of the page is asked before ours', () => {
    const data = [{title: {rendered: 'Ons'}, id: 1}];
    registerSource({
      name: 'wordpress',
      matches: (answer) => answer.json() === data,
      parse: () => ({items: [{id: 1, title: 'Eigen'}]}),
    });

    expect(parseContent(data, 'auto', url).items?.[0]?.title).to.equal('Eigen');
    expect(parseContent(data, 'wordpress', url).items?.[0]?.title).to.equal('Eigen');
  });

  it('that throws causes an error like any other, with its reason', () => {
    registerSource({
      name: 'broken',
      matches: () => false,
      parse: () => {
        throw new Error('Oops');
      },
    });

    const error = thrown(() => parseContent({}, 'broken', url));
    expect(error).to.be.instanceOf(ContentError);
    expect(error).to.include({kind: 'format', url, message: `${url} is no broken: Oops`});
  });

  it('that throws when it looks at the data does not keep other sources from the data', () => {
    registerSource({
      name: 'hasty',
      matches: (answer) => (answer.json() as {rows: {kind: string}}).rows.kind === 'hasty',
      parse: () => ({title: 'Hasty'}),
    });

    const data = {version: 'https://jsonfeed.org/version/1.1', title: 'Thema'};
    expect(parseContent(data, 'auto', url).title).to.equal('Thema');
    expect(thrown(() => parseContent(null, 'auto', url))).to.include({kind: 'format'});
  });
});

describe('The data that a source of the page returns', () => {
  const console = listenToWarnings();

  registerSource({
    name: 'rubbish',
    matches: () => false,
    parse: (answer) => answer.json() as object,
  });

  const rubbish: unknown[] = [
    ...[undefined, null, 3, 'text', [], Promise.resolve({}), () => ({}), new Date(), document],
    ...[{items: 'none'}, {items: 3}, {items: [null, 3, 'a', {}, [], {id: {}}]}],
    {items: [{id: '1'}, {url: '/zonder-titel'}]},
    {sections: [{heading: 'Zonder tekst'}, {html: {}}, null]},
  ];
  for (const [index, returned] of rubbish.entries()) {
    it(`becomes a feed without news where it is rubbish (${index + 1})`, () => {
      const {items = [], sections = []} = parseAnswer(
        answerOfJson(returned, {url: `${url}?${index}`}),
        'rubbish',
      );

      expect(items).to.be.empty;
      expect(sections).to.be.empty;
    });
  }

  it('causes an error where it cannot be read', () => {
    const trap = {
      get items() {
        throw new Error('Trap');
      },
    };

    expect(thrown(() => parseContent(trap, 'rubbish', url))).to.include({
      message: `${url} is no rubbish: Trap`,
    });
  });

  it('causes a short error, whatever the source throws', () => {
    for (const thing of [null, 'Oops', {}, new Error('x'.repeat(1_000_000))] as Error[]) {
      registerSource({
        name: 'throws',
        matches: () => false,
        parse: () => {
          throw thing;
        },
      });

      const error = thrown(() => parseContent({}, 'throws', url));
      expect(error).to.be.instanceOf(ContentError);
      expect((error as Error).message).to.have.length.below(300);
    }
  });

  it('is checked as all content is', () => {
    const items = [
      {id: 'a', title: '<b>Een</b>', url: 'javascript:alert(1)', image: {src: 'data:text/html,x'}},
      {id: 'a', title: 'Twee'},
      {id: 3, title: 'Drie', url: '/drie', published: '03/12/2021', views: '7', tags: ['a', {}]},
      {
        id: 'b',
        html: '<p onclick=alert(1)>Vier</p>',
        image: {src: 'a.jpg', srcset: [{src: 'b.jpg', width: 320}]},
      },
    ];

    const feed = parseContent({items, homePageUrl: 'vbscript:1'}, 'rubbish', url);

    expect(feed.homePageUrl).to.equal(undefined);
    expect(feed.items?.map(({id, url}) => [id, url])).to.deep.equal([
      ['a', undefined],
      ['3', 'https://content.example/drie'],
      ['b', undefined],
    ]);
    expect(feed.items?.[0]).to.deep.include({title: '<b>Een</b>', image: undefined});
    expect(feed.items?.[1]).to.deep.include({published: undefined, views: undefined, tags: ['a']});
    expect(feed.items?.[2]?.image).to.deep.include({
      src: 'https://content.example/a.jpg',
      srcset: [{src: 'https://content.example/b.jpg', width: 320}],
    });
    expect(console.messages.join('\n')).to.contain('items[2].published: "03/12/2021" is no date');
  });

  it('loses only the items that throw when they are read', () => {
    const broken = Object.defineProperty({id: 'b'}, 'title', {
      get: () => {
        throw new TypeError('not yet');
      },
    });
    registerSource({
      name: 'throwing',
      matches: () => false,
      parse: () => ({items: [{id: 'a', title: 'Een'}, broken, {id: 'c', title: 'Drie'}]}),
    });
    const feed = parseContent({}, 'throwing', 'https://content.example/throwing');

    expect(feed.items?.map(({id}) => id)).to.deep.equal(['a', 'c']);
    expect(console.messages.join()).to.contain('items[1]: an object is no readable item');
  });

  it('writes at most ten lines to the console, then the number of further problems', () => {
    const items = Array.from({length: 47}, (_, index) => ({id: index, title: 'Titel', url: 'x:y'}));
    parseContent({items}, 'rubbish', 'https://content.example/many');

    expect(console.messages).to.have.length(11);
    expect(console.messages[0]).to.contain(
      'https://content.example/many items[0].url: "x:y" is no link',
    );
    expect(console.messages[10]).to.contain('https://content.example/many and 37 more');
  });

  it('writes only the beginning of a long value to the console', () => {
    const title = {id: '1', title: 'Titel', date_published: '', url: `x:${'y'.repeat(1_000_000)}`};
    parseContent({items: [title]}, 'rubbish', 'https://content.example/long');

    expect(console.messages).to.have.length(1);
    expect(console.messages[0]).to.have.length.below(250);
  });
});

describe('The URL of a request', () => {
  const extra = '_embed=author%2Cwp%3Afeaturedmedia%2Cwp%3Aterm';
  const asked: [url: string, source: string, expected: string][] = [
    ['https://a.example/wp-json/wp/v2/posts', 'auto', `?${extra}&per_page=20`],
    ['https://a.example/wp-json/wp/v2/posts/', 'wordpress', `?${extra}&per_page=20`],
    ['https://a.example/nl/wp-json/wp/v2/nieuws', 'auto', `?${extra}&per_page=20`],
    ['https://a.example/wp-json/wp/v2/posts?per_page=5', 'auto', `?per_page=5&${extra}`],
    ['https://a.example/wp-json/wp/v2/posts?_embed', 'auto', '?_embed=&per_page=20'],
    [
      'https://a.example/wp-json/wp/v2/posts?categories[]=3&categories[]=4',
      'auto',
      `?categories%5B%5D=3&categories%5B%5D=4&${extra}&per_page=20`,
    ],
    [
      'https://a.example/wp-json/wp/v2/posts?_fields=id,title',
      'auto',
      `?_fields=id%2Ctitle%2C_links%2C_embedded&${extra}&per_page=20`,
    ],
    [
      'https://a.example/?rest_route=/wp/v2/posts',
      'auto',
      `?rest_route=%2Fwp%2Fv2%2Fposts&${extra}&per_page=20`,
    ],
    [
      'https://a.example/?rest_route=%2Fwp%2Fv2%2Fposts&lang=nl',
      'auto',
      `?rest_route=%2Fwp%2Fv2%2Fposts&lang=nl&${extra}&per_page=20`,
    ],
    [
      'https://public-api.wordpress.example/wp/v2/sites/police.example/posts',
      'auto',
      `?${extra}&per_page=20`,
    ],
    ['https://a.example/wp-json/wp/v2/posts/4711', 'auto', `?${extra}`],
    ['https://a.example/wp-json/wp/v2/pages?slug=over', 'auto', `?slug=over&${extra}&per_page=20`],
  ];
  for (const [limit, expected] of [
    [3, 20],
    [30, 30],
    [300, 100],
  ] as const) {
    it(`asks WordPress for ${expected} posts where ${limit} are shown`, () => {
      const {searchParams} = new URL(
        requestUrl('https://a.example/wp-json/wp/v2/posts', 'auto', {limit}),
      );

      expect(searchParams.get('per_page')).to.equal(`${expected}`);
    });
  }

  for (const [url, expected] of [
    ['https://a.example/wp-json/wp/v2/posts', 'https://a.example/wp-json/wp/v2/posts/7?_embed='],
    [
      'https://a.example/wp-json/wp/v2/nieuws/?lang=nl',
      'https://a.example/wp-json/wp/v2/nieuws/7?lang=nl',
    ],
    [
      'https://a.example/?rest_route=/wp/v2/posts',
      'https://a.example/?rest_route=%2Fwp%2Fv2%2Fposts%2F7',
    ],
    ['https://a.example/feed.json', 'https://a.example/feed.json'],
  ] as const) {
    it(`asks for the one post that an article shows: ${url}`, () => {
      const one = requestUrl(url, 'auto', {item: '7'});

      expect(one).to.contain(expected);
      expect(one).not.to.contain('per_page');
    });
  }

  it('asks for the list where an identity is none of WordPress', () => {
    const url = 'https://a.example/wp-json/wp/v2/posts';

    expect(requestUrl(url, 'auto', {item: 'https://a.example/7'})).to.equal(
      requestUrl(url, 'auto'),
    );
  });

  for (const [url, source, expected] of asked) {
    it(`holds what WordPress needs: ${url}`, () => {
      expect(new URL(requestUrl(url, source)).search).to.equal(expected);
      expect(requestUrl(url, source).split('?')[0]).to.equal(url.split('?')[0]);
    });
  }

  for (const [url, source] of [
    ['https://a.example/feed.json?a=b%20c&d[]=~', 'auto'],
    ['https://a.example/wp-json/wp/v2/posts', 'json-feed'],
    ['https://a.example/?rest_route=/', 'auto'],
    ['https://a.example/wp/v2/', 'auto'],
    ['https://a.example/feed.json?from=/wp/v2/posts', 'auto'],
  ] as const) {
    it(`is left alone where it is not a list of WordPress: ${url} as ${source}`, () => {
      expect(requestUrl(url, source)).to.equal(url);
    });
  }
});
