// Which parts of a WordPress site's posts reach the page.
import {expect} from '@open-wc/testing';
import {read} from '../../../test/read.js';
import {answerOfJson} from '../answer.js';
import type {NewsItem} from '../model.js';
import {wordpress} from './wordpress.js';

const url = 'https://police.example/wp-json/wp/v2/posts';

/** A post as WordPress answers with `_embed`. */
const post = {
  id: 4711,
  date: '2021-12-03T09:00:00',
  date_gmt: '2021-12-03T08:00:00',
  modified_gmt: '2021-12-04T10:30:00',
  slug: 'samen-op-patrouille',
  link: 'https://police.example/2021/12/samen-op-patrouille/',
  title: {rendered: 'Samen op patrouille: &#8216;Goed&#8217; &amp; <em>snel</em>'},
  content: {rendered: '<p>Agenten uit <b>drie</b> landen.</p>', protected: false},
  excerpt: {rendered: '<p>Agenten uit drie landen [&hellip;]</p>\n', protected: false},
  sticky: true,
  lang: 'nl',
  _embedded: {
    author: [{id: 1, name: 'Redactie &amp; co'}],
    'wp:featuredmedia': [
      {
        id: 12,
        source_url: 'https://police.example/wp-content/uploads/patrouille.jpg',
        alt_text: 'Een patrouillewagen',
        media_details: {
          width: 1600,
          height: 900,
          sizes: {
            medium: {
              width: 300,
              height: 169,
              source_url: 'https://police.example/wp-content/uploads/patrouille-300x169.jpg',
            },
            full: {
              width: 1600,
              height: 900,
              source_url: 'https://police.example/wp-content/uploads/patrouille.jpg',
            },
          },
        },
      },
    ],
    'wp:term': [
      [{id: 3, name: 'Politie &amp; justitie', taxonomy: 'category'}],
      [{id: 5, name: 'Grens', taxonomy: 'post_tag'}],
    ],
  },
};

function parse(data: unknown, headers?: Record<string, string>) {
  return read(wordpress, data, url, headers);
}

function parsePost(fields: object): {item: NewsItem | undefined; reports: string[]} {
  const {feed, reports} = parse([{...post, ...fields}]);
  return {item: feed.items?.[0], reports};
}

describe('A list of WordPress posts', () => {
  const known: [data: unknown, isKnown: boolean][] = [
    [[post], true],
    [[null, {title: {rendered: ''}}], true],
    [[], true],
    [{code: 'rest_no_route', message: 'No route', data: {status: 404}}, true],
    [[{title: 'Titel'}], false],
    [[1, 'a', null], false],
    [{title: {rendered: 'Titel'}}, true],
    [{}, false],
  ];
  for (const [data, isKnown] of known) {
    it(`is ${isKnown ? '' : 'not '}${JSON.stringify(data).slice(0, 80)}`, () => {
      expect(wordpress.matches(answerOfJson(data, {url}))).to.equal(isKnown);
    });
  }

  it('gives every field of a post', () => {
    const {item, reports} = parsePost({});

    expect(item).to.deep.equal({
      id: '4711',
      url: 'https://police.example/2021/12/samen-op-patrouille/',
      title: 'Samen op patrouille: ‘Goed’ & snel',
      excerpt: 'Agenten uit drie landen…',
      html: '<p>Agenten uit <b>drie</b> landen.</p>',
      published: '2021-12-03T08:00:00.000Z',
      updated: '2021-12-04T10:30:00.000Z',
      views: undefined,
      image: {
        src: 'https://police.example/wp-content/uploads/patrouille.jpg',
        alt: 'Een patrouillewagen',
        width: 1600,
        height: 900,
        caption: undefined,
        focus: undefined,
        srcset: [
          {src: 'https://police.example/wp-content/uploads/patrouille-300x169.jpg', width: 300},
          {src: 'https://police.example/wp-content/uploads/patrouille.jpg', width: 1600},
        ],
      },
      language: 'nl',
      tags: ['Politie & justitie', 'Grens'],
      authors: ['Redactie & co'],
      base: url,
    });
    expect(reports).to.deep.equal([]);
  });

  it('keeps markup in a title that was written to be seen as text', () => {
    const {item} = parsePost({
      title: {rendered: '&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&amp;gt;'},
    });

    expect(item?.title).to.equal('<img src=x onerror=alert(1)> &lt;b&gt;');
  });

  const media = post._embedded['wp:featuredmedia'][0]!;
  const images: [what: string, embedded: unknown, expected: string | undefined][] = [
    ['an error', [{code: 'rest_post_invalid_id', message: 'Invalid post ID.'}], undefined],
    ['the index of the API', [{name: 'Politie', routes: {'/': {}}, _links: {}}], undefined],
    ['nothing', [], undefined],
    ['no list', {0: media}, media.source_url],
    ['a file without sizes', [{source_url: '/a.jpg'}], 'https://police.example/a.jpg'],
    ['a file that is no text', [{source_url: {}}], undefined],
    ['a script', [{source_url: 'javascript:alert(1)'}], undefined],
  ];
  for (const [what, embedded, expected] of images) {
    it(`shows ${expected ?? 'no image'} where the featured image is ${what}`, () => {
      const {item} = parsePost({_embedded: {'wp:featuredmedia': embedded}});

      expect(item?.image?.src).to.equal(expected);
      expect(item?.id).to.equal('4711');
    });
  }

  it('leaves out sizes that lack their width or file', () => {
    const sizes = {
      a: {width: 300},
      b: {source_url: '/b.jpg'},
      c: null,
      d: {source_url: '/d.jpg', width: 0},
    };
    const {item} = parsePost({
      _embedded: {'wp:featuredmedia': [{...media, media_details: {sizes}}]},
    });

    expect(item?.image).to.deep.include({src: media.source_url, srcset: []});
  });

  const excerpts: [html: string, expected: string | undefined][] = [
    ['<p>Kort</p>', 'Kort'],
    ['<p>Kort [&#8230;]</p>', 'Kort…'],
    ['<p>Kort&hellip;</p>', 'Kort…'],
    ['', undefined],
    ['<p></p>', undefined],
    ['<p>Kort [...]</p>', 'Kort…'],
    ['<p>Kort <a class="more-link" href="/x">Lees <span>verder</span></a></p>', 'Kort'],
    [
      '<p>Kort&hellip; <a href="https://police.example/2021/12/samen-op-patrouille/#more">Meer</a></p>',
      'Kort…',
    ],
    [
      '<p>Zie <a href="https://police.example/2021/12/samen-op-patrouille/">dit</a> en meer</p>',
      'Zie dit en meer',
    ],
    ['<p>Zie <a href="https://elders.example/">elders</a></p>', 'Zie elders'],
    ['<p>[vc_row][vc_column width="1/2"]Kort[/vc_column][/vc_row]</p>', 'Kort'],
    ['<p>[et_pb_section bb_built=&#8221;1&#8243;]Kort</p>', 'Kort'],
    ['<p>[caption id="a" width="300"]<img src="a.jpg"> Foto: politie[/caption]Kort</p>', 'Kort'],
    ['<p>[button]Kort[/button] [gallery ids="1,2"]</p>', 'Kort'],
    ['<p>Kort [vc_single_image image="12" img_si</p>', 'Kort …'],
    ['<p>[Video] Kort [Update 14 uur] [sic]</p>', '[Video] Kort [Update 14 uur] [sic]'],
  ];
  for (const [html, expected] of excerpts) {
    it(`has the excerpt "${expected ?? ''}" of ${html || 'nothing'}`, () => {
      expect(parsePost({excerpt: {rendered: html}}).item?.excerpt).to.equal(expected);
    });
  }

  it('shows the title of a post that is protected by a password', () => {
    const {item} = parsePost({
      title: {rendered: 'Beveiligd: Intern'},
      content: {rendered: '', protected: true},
      excerpt: {rendered: '', protected: true},
    });

    expect(item).to.deep.include({title: 'Beveiligd: Intern', excerpt: undefined, html: undefined});
  });

  const languages: [fields: object, expected: string | undefined][] = [
    [{lang: 'fr'}, 'fr'],
    [{lang: undefined, wpml_current_locale: 'fr_BE'}, 'fr-BE'],
    [{lang: undefined, wpml_current_locale: 'de_DE_formal'}, 'de-DE-formal'],
    [{lang: false, wpml_current_locale: null}, undefined],
  ];
  for (const [fields, expected] of languages) {
    it(`is in ${expected ?? 'no language'} with ${JSON.stringify(fields)}`, () => {
      expect(parsePost(fields).item?.language).to.equal(expected);
    });
  }

  it('keeps a post without embedded objects', () => {
    const {item, reports} = parsePost({_embedded: undefined});

    expect(item).to.deep.include({id: '4711', image: undefined, tags: undefined});
    expect(reports).to.deep.equal([]);
  });

  it('names the fields of WordPress to the webmaster', () => {
    const {reports} = parse([post, {...post, id: 5, date_gmt: 'gisteren', date: 3, link: 3}]);

    expect(reports).to.deep.equal([
      'items[1].link: 3 is no link',
      'items[1].date_gmt: "gisteren" is no date',
      'items[1].date: 3 is no date',
    ]);
  });

  it('that is an error answer gives its reason', () => {
    const error = {code: 'rest_forbidden', message: 'Sorry, you are not allowed to do that.'};

    expect(() => parse(error)).to.throw('Sorry, you are not allowed to do that.');
  });
});

describe('The date of a WordPress post', () => {
  const zero = '0000-00-00T00:00:00';
  const dates: [what: string, fields: object, expected: string][] = [
    ['is in UTC', {}, '2021-12-03T08:00:00.000Z'],
    [
      'is as far from UTC as the change of the post, where it is not given in UTC',
      {date_gmt: zero, date: '2021-12-03T03:00:00', modified: '2021-12-04T05:30:00'},
      '2021-12-03T08:00:00.000Z',
    ],
    [
      'is in Brussels where nothing else is known',
      {date_gmt: zero, modified_gmt: zero},
      '2021-12-03T08:00:00.000Z',
    ],
    [
      'may lack the field',
      {date_gmt: undefined, modified_gmt: undefined},
      '2021-12-03T08:00:00.000Z',
    ],
  ];
  for (const [what, fields, expected] of dates) {
    it(what, () => {
      const {item, reports} = parsePost(fields);

      expect(item?.published).to.equal(expected);
      expect(reports).to.deep.equal([]);
    });
  }
});

describe('What else WordPress embeds', () => {
  const broken = {code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: {status: 404}};

  it('is left out without a word where it is an error', () => {
    const {item, reports} = parsePost({
      _embedded: {author: [broken], 'wp:featuredmedia': [broken], 'wp:term': [[broken], broken]},
    });

    expect(item).to.deep.include({image: undefined, authors: [], tags: []});
    expect(reports).to.deep.equal([]);
  });

  it('offers only sizes of the whole picture', () => {
    const sizes = {
      thumbnail: {width: 150, height: 150, source_url: '/a-150.jpg'},
      medium: {width: 300, height: 169, source_url: '/a-300.jpg'},
    };
    const [media] = post._embedded['wp:featuredmedia'];
    const details = {width: 1600, height: 900, sizes};
    const {item} = parsePost({
      _embedded: {'wp:featuredmedia': [{...media, media_details: details}]},
    });

    expect(item?.image?.srcset?.map(({width}) => width)).to.deep.equal([300]);
  });
});

describe('One post or page of WordPress', () => {
  const page = {...post, type: 'page', title: {rendered: 'Over ons &amp; u'}};

  it('is one item', () => {
    const {feed, reports} = parse(post);

    expect(feed.items?.map(({id}) => id)).to.deep.equal(['4711']);
    expect(feed.nextUrl).to.equal(undefined);
    expect(reports).to.deep.equal([]);
  });

  for (const [what, data] of [
    ['by its number', page],
    ['by its name', [page]],
  ] as const) {
    it(`is an introduction too (${what})`, () => {
      const {feed} = parse(data);

      expect(feed.title).to.equal('Over ons & u');
      expect(feed.sections?.map(({html}) => html)).to.deep.equal([
        '<p>Agenten uit <b>drie</b> landen.</p>',
      ]);
    });
  }

  it('of a list of posts is none', () => {
    expect(parse([post]).feed.sections).to.equal(undefined);
  });
});

describe('The next page of WordPress posts', () => {
  const pages: [
    what: string,
    at: string,
    headers: Record<string, string>,
    next: string | undefined,
  ][] = [
    [
      'is what the server says',
      url,
      {Link: `<${url}?page=1>; rel="prev", <${url}?per_page=20&page=3>; rel="next"`},
      `${url}?per_page=20&page=3`,
    ],
    ['is none where the server has no more', url, {Link: `<${url}?page=1>; rel="prev"`}, undefined],
    ['is counted', `${url}?_embed=1`, {'X-WP-TotalPages': '2'}, `${url}?_embed=1&page=2`],
    ['is counted from where we are', `${url}?page=2`, {'X-WP-TotalPages': '3'}, `${url}?page=3`],
    ['is none after the last', `${url}?page=3`, {'X-WP-TotalPages': '3'}, undefined],
    ['is unknown without headers', url, {}, undefined],
    [
      'is tried after a full page whose headers a proxy hides',
      `${url}?per_page=1`,
      {'Content-Type': 'application/json'},
      `${url}?per_page=1&page=2`,
    ],
    [
      'is none after a page that is not full',
      `${url}?per_page=2`,
      {'Content-Type': 'application/json'},
      undefined,
    ],
    ['is no script', url, {Link: '<javascript:alert(1)>; rel="next"'}, undefined],
  ];
  for (const [what, at, headers, next] of pages) {
    it(what, () => {
      expect(read(wordpress, [post], at, headers).feed.nextUrl).to.equal(next);
    });
  }

  it('is unknown for inline JSON', () => {
    expect(parse([post]).feed.nextUrl).to.equal(undefined);
  });
});
