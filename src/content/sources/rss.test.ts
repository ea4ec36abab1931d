// Which parts of RSS and Atom reach the page. feedsmith, a parser of its own kind, judges what each feed says.
import {expect} from '@open-wc/testing';
import {parseFeed} from 'feedsmith';
import {readText} from '../../../test/read.js';
import {publishedFeeds} from '../../../test/vectors/published-feeds.js';
import {parseDate} from '../../text/date.js';
import {answerOf} from '../answer.js';
import type {ContentError} from '../content-error.js';
import {imageOfItem, textOfItem} from '../item-parts.js';
import type {NewsItem} from '../model.js';
import {rss} from './rss.js';

const url = 'https://content.example/feeds/nieuws.xml';

const modules = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"`;

/** RSS 2.0 with these elements in its channel. */
function channel(elements: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" ${modules}><channel>
    <title>Nieuws</title><link>https://content.example/</link>${elements}</channel></rss>`;
}

function item(elements: string): string {
  return channel(`<item>${elements}</item>`);
}

function atom(elements: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Nieuws</title>${elements}</feed>`;
}

function entry(elements: string): string {
  return atom(`<entry><id>urn:1</id>${elements}</entry>`);
}

function first(xml: string): NewsItem {
  const {feed} = readText(rss, xml, url);
  return feed.items![0]!;
}

describe('RSS and Atom', () => {
  const known: [text: string, isKnown: boolean][] = [
    [channel(''), true],
    [`\n\n  ${channel('')}`, true],
    [`\ufeff${channel('')}`, true],
    [atom(''), true],
    ['<!-- by our cms --><rss version="0.91"><channel/></rss>', true],
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', true],
    ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', true],
    ['<!doctype html><html><rss/></html>', false],
    ['<urlset/>', false],
    ['{"version": "<rss>"}', false],
    ['["<rss>"]', false],
    ['', false],
  ];
  for (const [text, isKnown] of known) {
    it(`are ${isKnown ? '' : 'not '}${text.trim().slice(0, 60)}`, () => {
      expect(rss.matches(answerOf(text, {url}))).to.equal(isKnown);
    });
  }

  it('give title, language, home page, next page and introduction', () => {
    const {feed, reports} = readText(
      rss,
      channel(`<description>&lt;p&gt;Wat wij doen&lt;/p&gt;</description><language>nl-be</language>
        <atom:link rel="self" href="${url}"/><atom:link rel="next" href="?page=2"/>`),
      url,
    );

    expect(reports).to.deep.equal([]);
    expect(feed).to.deep.include({
      title: 'Nieuws',
      language: 'nl-be',
      homePageUrl: 'https://content.example/',
      nextUrl: `${url}?page=2`,
      feedUrl: url,
      sections: [{heading: undefined, html: '<p>Wat wij doen</p>', base: url}],
      items: [],
    });
  });

  it('give every field of an item', () => {
    const {feed, reports} = readText(
      rss,
      item(`<title>Actie</title><link>/nieuws/1</link><guid isPermaLink="false">007</guid>
        <description>Kort</description><content:encoded><![CDATA[<p>Lang</p>]]></content:encoded>
        <pubDate>Fri, 03 Jul 2026 15:34:00 GMT</pubDate><dc:creator>Politie</dc:creator>
        <category>Verkeer</category><category domain="x">Grens</category>
        <media:content url="/a.jpg" medium="image" width="640" height="360"/>`),
      url,
    );

    expect(reports).to.deep.equal([]);
    expect(feed.items).to.deep.equal([
      {
        id: '007',
        url: 'https://content.example/nieuws/1',
        title: 'Actie',
        excerpt: 'Kort',
        html: '<p>Lang</p>',
        published: '2026-07-03T15:34:00.000Z',
        updated: undefined,
        views: undefined,
        image: {
          src: 'https://content.example/a.jpg',
          alt: '',
          width: 640,
          height: 360,
          caption: undefined,
          focus: undefined,
          srcset: undefined,
        },
        language: undefined,
        tags: ['Verkeer', 'Grens'],
        authors: ['Politie'],
        base: url,
      },
    ]);
  });

  it('give every field of an Atom entry', () => {
    const {feed, reports} = readText(
      rss,
      atom(
        `<subtitle>Wat wij doen</subtitle><link href="/"/><link rel="self" href="/feed"/>
        <entry xml:lang="fr"><id>urn:1</id><title type="html">Actie &amp;amp; &lt;b&gt;meer&lt;/b&gt;</title>
          <link rel="enclosure" href="/x.mp3"/><link type="application/pdf" href="/1.pdf"/><link type="text/html" href="/1"/>
          <summary>a &lt; b</summary><content type="html">&lt;p&gt;Lang&lt;/p&gt;</content>
          <published>2026-07-01T08:00:00+02:00</published><updated>2026-07-03T08:00:00Z</updated>
          <category term="t1" label="Verkeer"/><category term="Grens"/><author><name>Politie</name></author></entry>`,
        'xml:lang="nl"',
      ),
      url,
    );

    expect(reports).to.deep.equal([]);
    expect(feed.language).to.equal('nl');
    expect(feed.homePageUrl).to.equal('https://content.example/');
    expect(feed.sections![0]!.html).to.equal('Wat wij doen');
    expect(feed.items![0]).to.deep.include({
      id: 'urn:1',
      url: 'https://content.example/1',
      title: 'Actie & meer',
      excerpt: 'a < b',
      html: '<p>Lang</p>',
      published: '2026-07-01T06:00:00.000Z',
      updated: '2026-07-03T08:00:00.000Z',
      language: 'fr',
      tags: ['Verkeer', 'Grens'],
      authors: ['Politie'],
    });
  });

  it('give what RSS 1.0 has beside its channel', () => {
    const {feed, reports} = readText(
      rss,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>Nieuws</title><link>/</link></channel>
        <item rdf:about="urn:7"><title>Een</title><link>/1</link><dc:date>2026-07-03</dc:date></item>
        <item rdf:about="urn:8"><title>Twee</title></item></rdf:RDF>`,
      url,
    );

    expect(reports).to.deep.equal([]);
    expect(feed.title).to.equal('Nieuws');
    expect(feed.items!.map(({id, title, published}) => [id, title, published])).to.deep.equal([
      ['urn:7', 'Een', '2026-07-03'],
      ['urn:8', 'Twee', undefined],
    ]);
  });
});

describe('In RSS and Atom, a title', () => {
  const titles: [xml: string, title: string][] = [
    ['AT&amp;amp;T', 'AT&amp;T'],
    ['AT&amp;T', 'AT&T'],
    ['AT&T', 'AT&T'],
    ['Caf&eacute;&nbsp;open &euro;', 'Café\u00a0open €'],
    ['&onbekend; &amp;eacute; & &#233;', '&onbekend; &eacute; & é'],
    ['<![CDATA[&eacute; & &amp;eacute;]]>', 'é & &eacute;'],
    ['<![CDATA[Caf&eacute;]]>bezoek <![CDATA[ &amp; ]]>meer', 'Cafébezoek & meer'],
    ['<![CDATA[AT&T]]>', 'AT&T'],
    ['<![CDATA[Politie &amp; buurt: &#8217;s avonds]]>', 'Politie & buurt: ’s avonds'],
    ['&#8217;s avonds &#038; meer', '’s avonds & meer'],
    ['<![CDATA[a < b]]>', 'a < b'],
    ['Voor <![CDATA[& na]]>', 'Voor & na'],
    ['  twee\n   regels ', 'twee regels'],
    ['&lt;b&gt;Vet&lt;/b&gt;', '<b>Vet</b>'],
    ['<b>Vet</b> nieuws', 'Vet nieuws'],
  ];
  for (const [xml, title] of titles) {
    it(`${JSON.stringify(xml)} is ${JSON.stringify(title)}`, () => {
      expect(first(item(`<title>${xml}</title>`)).title).to.equal(title);
    });
  }
});

describe('In RSS and Atom, a text', () => {
  it('is the excerpt and the article where there is one', () => {
    const found = first(
      item('<description>&lt;p&gt;Een &lt;b&gt;actie&lt;/b&gt;.&lt;/p&gt;</description>'),
    );

    expect(found.html).to.equal('<p>Een <b>actie</b>.</p>');
    expect(textOfItem(found)).to.equal('Een actie.');
  });

  it('loses the last paragraph of WordPress', () => {
    const found = first(
      item(`<title>Actie</title><description><![CDATA[<p>Agenten liepen mee.</p>
<p>Het bericht <a href="/1">Actie</a> verscheen eerst op <a href="/">Politie</a>.</p>]]></description>`),
    );

    expect(textOfItem(found)).to.equal('Agenten liepen mee.');
  });

  it('may be elements, of whatever prefix', () => {
    const plain = first(
      entry(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Een <b>actie</b> &amp; meer</div></content>',
      ),
    );
    const prefixed = first(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><a:entry>
        <a:content type="xhtml"><h:div>Een <h:a href="/x" onclick="y">link</h:a><h:br/></h:div></a:content></a:entry></a:feed>`,
    );

    expect(plain.html!.trim()).to.equal('<div>Een <b>actie</b> &amp; meer</div>');
    expect(prefixed.html!.trim()).to.equal('<div>Een <a href="/x">link</a><br></div>');
  });

  it('is none where Atom has a file of another type', () => {
    expect(
      first(entry('<title>Foto</title><content type="image/png">aGVsbG8=</content>')).html,
    ).to.equal(undefined);
  });
});

describe('In RSS and Atom, an address', () => {
  const addresses: [name: string, xml: string, address: string | undefined][] = [
    ['may be relative', item('<title>T</title><link>1</link>'), 'https://content.example/feeds/1'],
    [
      'may be the identity',
      item('<title>T</title><guid>https://content.example/1</guid>'),
      'https://content.example/1',
    ],
    [
      'is not the identity that is none',
      item('<title>T</title><guid isPermaLink="false">https://content.example/1</guid>'),
      undefined,
    ],
    [
      'resolves against xml:base',
      entry('<title>T</title><link xml:base="/nl/" href="1"/>'),
      'https://content.example/nl/1',
    ],
    [
      'resolves against the base of the feed',
      atom(
        '<entry><title>T</title><link href="1"/></entry>',
        'xml:base="https://other.example/a/"',
      ),
      'https://other.example/a/1',
    ],
    ['may be missing', item('<title>T</title>'), undefined],
    ['must lead to a page', item('<title>T</title><link>javascript:alert(1)</link>'), undefined],
  ];
  for (const [name, xml, address] of addresses) {
    it(name, () => {
      expect(first(xml).url).to.equal(address);
    });
  }

  it('in a text resolves against xml:base', () => {
    expect(first(entry('<content type="html" xml:base="/nl/">x</content>')).base).to.equal(
      'https://content.example/nl/',
    );
  });
});

describe('In RSS and Atom, the image', () => {
  const images: [name: string, xml: string, image: string | undefined][] = [
    [
      'is the widest of several',
      '<media:content url="/s.jpg" type="image/jpeg" width="140"/><media:content url="/l.jpg" type="image/jpeg" width="700"/>',
      '/l.jpg',
    ],
    [
      'may stand in a group',
      '<media:group><media:content url="/v.mp4" type="video/mp4"/><media:content url="/a.jpg" medium="image"/></media:group>',
      '/a.jpg',
    ],
    ['may be known by its name alone', '<media:content url="/a.webp?x=1"/>', '/a.webp?x=1'],
    [
      'may be a thumbnail',
      '<media:content url="/v.mp4" type="video/mp4"/><media:thumbnail url="/t.jpg"/>',
      '/t.jpg',
    ],
    [
      'may be the thumbnail of a film',
      '<media:content url="/v.mp4" type="video/mp4"><media:thumbnail url="/t.jpg"/></media:content>',
      '/t.jpg',
    ],
    [
      'may be an enclosure',
      '<enclosure url="/m.mp3" type="audio/mpeg" length="1"/><enclosure url="/e.jpg" type="image/jpeg" length="1"/>',
      '/e.jpg',
    ],
    [
      'may stand in the text',
      '<description>&lt;p&gt;&lt;img src="/i.jpg"&gt; Tekst&lt;/p&gt;</description>',
      '/i.jpg',
    ],
    ['is no sound', '<enclosure url="/m.mp3" type="audio/mpeg" length="1"/>', undefined],
  ];
  for (const [name, xml, image] of images) {
    it(name, () => {
      const found = imageOfItem(first(item(`<title>T</title>${xml}`)));

      expect(found?.src).to.equal(image && `https://content.example${image}`);
    });
  }
});

describe('In RSS and Atom, a date', () => {
  const dates: [xml: string, date: string | undefined][] = [
    [
      item('<title>T</title><pubDate>Fri, 03 Jul 2026 15:34:00 +0200</pubDate>'),
      '2026-07-03T13:34:00.000Z',
    ],
    [item('<title>T</title><pubDate>3 Jul 26 15:34 UT</pubDate>'), '2026-07-03T15:34:00.000Z'],
    [item('<title>T</title><pubDate>2026-07-03 15:34:00</pubDate>'), '2026-07-03T13:34:00.000Z'],
    [item('<title>T</title><dc:date>2026-07-03T15:34+02:00</dc:date>'), '2026-07-03T13:34:00.000Z'],
    [item('<title>T</title><pubDate>gisteren</pubDate>'), undefined],
    [item('<title>T</title>'), undefined],
    [entry('<title>T</title><updated>2026-07-03T15:34:00Z</updated>'), '2026-07-03T15:34:00.000Z'],
  ];
  for (const [xml, date] of dates) {
    it(`${/<(?:pubDate|dc:date|updated)>([^<]*)/.exec(xml)?.[1] ?? 'none'} is ${date}`, () => {
      expect(first(xml).published).to.equal(date);
    });
  }
});

describe('In RSS and Atom, authors', () => {
  const authors: [xml: string, names: string[]][] = [
    ['<dc:creator>An</dc:creator><dc:creator>Bo</dc:creator>', ['An', 'Bo']],
    ['<author>an@content.example (An)</author>', ['An']],
    ['<author>an@content.example</author>', []],
    ['<author>Redactie</author>', ['Redactie']],
  ];
  for (const [xml, names] of authors) {
    it(`${xml} are ${names.join(', ') || 'none'}`, () => {
      expect(first(item(`<title>T</title>${xml}`)).authors).to.deep.equal(names);
    });
  }
});

describe('The feed of', () => {
  for (const {name, text, items} of publishedFeeds) {
    it(name, () => {
      const {feed, reports} = readText(rss, text, url);
      const dropped = reports.filter((report) => !report.endsWith('has no id'));
      const found = feed.items!.map((each) => ({
        title: each.title,
        url: each.url,
        published: each.published,
        text: textOfItem(each) || undefined,
        image: imageOfItem(each)?.src,
      }));

      expect(dropped).to.deep.equal([]);
      expect(found).to.deep.equal(
        items.map(({title, url, published, text, image}) => ({title, url, published, text, image})),
      );
    });

    it(`${name}, as feedsmith reads it`, () => {
      const {feed} = readText(rss, text, url);
      const judged = judge(text);

      expect(feed.title).to.equal(judged.title);
      expect(feed.items!.map(({title, published}) => ({title, published}))).to.deep.equal(
        judged.items.map(({title, date}) => ({title, published: parseDate(date)})),
      );
    });
  }

  /** What feedsmith says of a feed, as it is written there. */
  function judge(text: string) {
    const judged = parseFeed(text);
    if (judged.format === 'rss')
      return {
        title: judged.feed.title,
        items: judged.feed.items!.map(({title, pubDate}) => ({title, date: pubDate})),
      };
    if (judged.format === 'atom')
      return {
        title: judged.feed.title!.value,
        items: judged.feed.entries!.map(({title, updated}) => ({
          title: title!.value,
          date: updated,
        })),
      };
    throw new Error(judged.format);
  }
});

describe('Bad RSS', () => {
  function problem(text: string): ContentError {
    try {
      readText(rss, text, url);
    } catch (error) {
      return error as ContentError;
    }
    throw new Error('was read');
  }

  it('is named by format and line', () => {
    const error = problem(
      `\n<?xml version="1.0"?>\n<!DOCTYPE rss [\n<!ENTITY a "b">\n]>\n<rss><channel>\n</rss>`,
    );

    expect(error.message).to.match(
      /nieuws\.xml is an RSS feed with a mistake in line 7, column \d+$/,
    );
    expect(error.kind).to.equal('type');
  });

  it('is said to be HTML, text or nothing', () => {
    expect(problem('<!doctype html><html><body>Wacht</body></html>').problem).to.equal(
      'is no rss: its first element is <html>',
    );
    expect(problem('{"a": 1}').problem).to.equal('is text, not XML');
    expect(problem(' ').problem).to.equal('is empty');
  });

  it('that was cut off is said to be too long', () => {
    const long = channel('<item><title>Nieuws</title></item>'.repeat(150_000)).slice(0, 5_000_001);

    expect(problem(long).problem).to.equal('is over 5 MB');
  });

  it('with a bomb of entities is read at once', () => {
    const bomb = Array.from(
      {length: 20},
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('');
    const found = first(
      `<!DOCTYPE rss [<!ENTITY e0 "x">${bomb}]>${item('<title>Voor &e20;</title>').replace(/^<\?.*?\?>/, '')}`,
    );

    expect(found.title).to.equal('Voor &e20;');
  });

  it('expands no entity, and loads none', () => {
    const found = first(
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "https://evil.example/">]>
      ${item('<title>Voor &b;&c; na</title>').replace(/^<\?.*?\?>/, '')}`,
    );

    expect(found.title).to.equal('Voor &b;&c; na');
  });

  it('keeps its good items', () => {
    const {feed} = readText(
      rss,
      channel(`<item/><item><title> </title></item><item><title>A</title><guid>1</guid></item>
        <item><title>B</title><guid>1</guid></item><item><title>C\u0007</title></item>`),
      url,
    );

    expect(feed.items!.map(({title}) => title)).to.deep.equal(['A', 'C']);
  });

  it('may have elements that are named like properties of objects', () => {
    const found = first(item('<__proto__>x</__proto__><constructor/><toString/><title>T</title>'));

    expect(found.title).to.equal('T');
  });

  it('of 10,000 items is read whole', () => {
    const items = Array.from(
      {length: 10_000},
      (_, index) => `<item><title>Nr ${index}</title><guid>${index}</guid></item>`,
    );
    const {feed} = readText(rss, channel(items.join('')), url);

    expect(feed.items).to.have.lengthOf(10_000);
  });
});

describe('RSS in its own charset', () => {
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const declared = (charset: string) =>
    `<?xml version="1.0" encoding="${charset}"?><rss><channel><item><title>Café près de Liège</title></item></channel></rss>`;
  const utf16 = (text: string) =>
    text
      .split(/(?=[^])/)
      .flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
  const bytes: [name: string, bytes: Uint8Array][] = [
    ['UTF-8', new TextEncoder().encode(declared('utf-8'))],
    ['UTF-8 behind a byte order mark', new TextEncoder().encode(`\ufeff${declared('utf-8')}`)],
    ['ISO-8859-1', latin1(declared('ISO-8859-1'))],
    ['UTF-8 that says ISO-8859-1', new TextEncoder().encode(declared('ISO-8859-1'))],
    ['ISO-8859-1 that says UTF-8', latin1(declared('UTF-8'))],
    ['an unknown charset', latin1(declared('x-own'))],
    ['UTF-16', Uint8Array.from(utf16(`\ufeff${declared('utf-16')}`))],
  ];
  for (const [name, content] of bytes) {
    it(name, () => {
      expect(readText(rss, content, url).feed.items![0]!.title).to.equal('Café près de Liège');
    });
  }

  it('loses one letter, not all, where one byte of UTF-8 is wrong', () => {
    const [head = '', tail = ''] = declared('utf-8').split('près');
    const encoder = new TextEncoder();
    const content = Uint8Array.from([...encoder.encode(head), 0xff, ...encoder.encode(tail)]);

    expect(readText(rss, content, url).feed.items![0]!.title).to.equal('Café \ufffd de Liège');
  });

  it('has the euro sign of Windows where it says ISO-8859-1', () => {
    const content = latin1(declared('ISO-8859-1').replace('Liège', '\u0080'));

    expect(readText(rss, content, url).feed.items![0]!.title).to.equal('Café près de €');
  });
});
