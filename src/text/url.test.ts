// To which addresses from outside a link may lead.
import {expect} from '@open-wc/testing';
import {imageUrl, linkUrl} from './url.js';

const base = 'https://content.example/feeds/nl.json';

describe('a link from outside', () => {
  const kept: [value: string, expected: string][] = [
    ['https://police.example/a?b=c#d', 'https://police.example/a?b=c#d'],
    ['http://police.example', 'http://police.example/'],
    ['HTTPS://POLICE.EXAMPLE/A', 'https://police.example/A'],
    ['mailto:info@police.example?subject=Hi', 'mailto:info@police.example?subject=Hi'],
    ['tel:+352123456', 'tel:+352123456'],
    ['/nieuws', 'https://content.example/nieuws'],
    ['nieuws', 'https://content.example/feeds/nieuws'],
    ['../nieuws', 'https://content.example/nieuws'],
    ['?page=2', 'https://content.example/feeds/nl.json?page=2'],
    ['#top', 'https://content.example/feeds/nl.json#top'],
    ['//police.example/a', 'https://police.example/a'],
    ['\\\\police.example\\a', 'https://police.example/a'],
    ['  https://police.example/a \n', 'https://police.example/a'],
    ['\u0000\u001fhttps://police.example/a', 'https://police.example/a'],
    ['ht\ttps://police.\nexample/a\r', 'https://police.example/a'],
    ['https://user:secret@police.example/a', 'https://police.example/a'],
    ['https://police.example@evil.example/', 'https://evil.example/'],
    ['https://:@police.example/', 'https://police.example/'],
    ['http:nieuws', 'http://nieuws/'],
    ['https:nieuws', 'https://content.example/feeds/nieuws'],
    ['javascript/nieuws', 'https://content.example/feeds/javascript/nieuws'],
    ['./javascript:alert(1)', 'https://content.example/feeds/javascript:alert(1)'],
    [`/${'a'.repeat(13_900)}`, `https://content.example/${'a'.repeat(13_900)}`],
    ['https://pólice.example/ñ', 'https://xn--plice-0ta.example/%C3%B1'],
    ['https://police.example/\ud800', 'https://police.example/%EF%BF%BD'],
    [
      'mailto:a@police.example?body=</style><b>"',
      'mailto:a@police.example?body=%3C/style%3E%3Cb%3E%22',
    ],
    ['mailto:<b>"@police.example', 'mailto:%3Cb%3E%22@police.example'],
  ];
  for (const [value, expected] of kept) {
    it(`${JSON.stringify(value)} leads to ${expected}`, () => {
      expect(linkUrl(value, base)).to.equal(expected);
    });
  }

  const spellings = [
    ...[
      '',
      '/',
      '/nieuws',
      '/a/b.html',
      '/a//b',
      '/a/%41',
      '/a/~b/(c)',
      '/a?b=c/d&e=%20',
      '/a?',
      '/a#b',
    ],
    ...[
      '/.',
      '/..',
      '/a/./b',
      '/a/../b',
      '/a/%2e%2E/b',
      '/a/.%2e/b',
      '/a/%2e',
      '/a/...',
      '/.well-known',
    ],
    ...[
      "/a'b",
      "/a?b'c",
      '/a b',
      '/a|b',
      '/a^b',
      '/a`b',
      '/a{b}',
      '/a"b',
      '/a<b>',
      '/ñ',
      '/a\\b',
      '/a\tb',
    ],
  ].flatMap((path) => [`https://police.example${path}`, `https://a-1.police.example${path}`]);
  const hosts = [
    ...[
      'POLICE.example',
      'police.example.',
      'police..example',
      '-a.example',
      'a--b.example',
      'police',
    ],
    ...[
      '1.2.3',
      '1.2.3.4',
      '01.2.3.4',
      'police.0x7f',
      'police.1',
      'xn--a.example',
      'xn--plice-0ta.example',
    ],
    ...['police.example:443', 'police.example:0080', 'police.example:99999', 'u@police.example'],
  ].map((host) => `https://${host}/nieuws`);
  for (const value of [...spellings, ...hosts]) {
    it(`${JSON.stringify(value)} is read as the URL standard reads it`, () => {
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (url) url.username = '';
      expect(linkUrl(value)).to.equal(url?.href);
    });
  }

  const refused: unknown[] = [
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
    ],
    ...['java\tscript:alert(1)', '\u0001javascript:alert(1)', 'java\rscript\n:alert(1)'],
    ...['javascript\t:alert(1)', 'javascript:https://police.example', 'javascript://%0aalert(1)'],
    ...[
      'vbscript:msgbox(1)',
      'data:text/html,<script>alert(1)</script>',
      'data:image/png;base64,AA==',
    ],
    ...[
      'blob:https://police.example/1',
      'filesystem:https://police.example/1',
      'file:///etc/passwd',
    ],
    ...[
      'ftp://police.example',
      'ws://police.example',
      'about:blank',
      'view-source:https://a.example',
    ],
    ...[
      'intent://a#Intent;end',
      'sms:123',
      'feed:javascript:alert(1)',
      'jar:https://police.example!/',
      'livescript:alert(1)',
      'x:y',
      'https://',
      'https://[',
      'http://a<b/',
      'http://a:99999',
    ],
    ...['', ' ', '\t\n', `/${'a'.repeat(14_000)}`],
    ...[
      undefined,
      null,
      0,
      1,
      true,
      {},
      [],
      ['https://police.example'],
      {href: 'https://a.example'},
    ],
    {toString: () => 'https://police.example'},
    Symbol('https://police.example'),
  ];
  for (const value of refused) {
    it(`${typeof value === 'string' ? JSON.stringify(value) : typeof value} leads nowhere`, () => {
      expect(linkUrl(value, base)).to.equal(undefined);
    });
  }

  it('needs a base when it is relative', () => {
    expect(linkUrl('/nieuws')).to.equal(undefined);
    expect(linkUrl('/nieuws', 'not a URL')).to.equal(undefined);
    expect(linkUrl('/nieuws', 'data:text/plain,')).to.equal(undefined);
  });

  it('cannot inherit a refused scheme from its base', () => {
    expect(linkUrl('alert(1)', 'javascript:0')).to.equal(undefined);
    expect(linkUrl('passwd', 'file:///etc/')).to.equal(undefined);
    expect(linkUrl('#x', 'javascript:alert(1)')).to.equal(undefined);
  });
});

describe('an image from outside', () => {
  it('comes over HTTP', () => {
    expect(imageUrl('https://police.example/a.jpg')).to.equal('https://police.example/a.jpg');
    expect(imageUrl('http://police.example/a.jpg')).to.equal('http://police.example/a.jpg');
    expect(imageUrl('a.jpg', base)).to.equal('https://content.example/feeds/a.jpg');
  });

  it('comes without credentials', () => {
    expect(imageUrl('https://me:secret@police.example/a.jpg')).to.equal(
      'https://police.example/a.jpg',
    );
  });

  const small = 'A'.repeat(13_300);

  for (const type of ['png', 'jpeg', 'gif', 'webp', 'avif']) {
    it(`may stand in the feed itself as a small ${type}`, () => {
      const value = `data:image/${type};base64,${small}iVBORw0KGgo+/w==`;

      expect(imageUrl(value, base)).to.equal(value);
      expect(imageUrl(` ${value}\n`)).to.equal(value);
      expect(linkUrl(value)).to.equal(undefined);
    });
  }

  for (const value of [
    ...['mailto:a@b.example', 'tel:112', 'javascript:1', 'blob:https://police.example/1'],
    ...[
      'data:image/svg+xml,<svg/>',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:image/svg;base64,A',
    ],
    ...['data:image/png,%89PNG', 'data:image/png;charset=x;base64,AAAA', 'data:image/png;base64,'],
    ...[
      'data:text/html;base64,AAAA',
      'data:image/png;base64,AA==<svg>',
      'data:image/pngx;base64,AA',
    ],
    ...['data:image/bmp;base64,AAAA', 'data:image/*;base64,AAAA', 'data:,', 'data:;base64,AAAA'],
    ...['', {}, null, ['a.jpg']],
  ]) {
    it(`does not come from ${JSON.stringify(value)}`, () => {
      expect(imageUrl(value, base)).to.equal(undefined);
    });
  }

  it('in the feed itself is of 10 kB at most', () => {
    expect(imageUrl(`data:image/png;base64,${'A'.repeat(14_000)}`)).to.equal(undefined);
  });
});
