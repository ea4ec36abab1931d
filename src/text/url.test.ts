// Which addresses from outside a visitor can be led to.
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
      'x:y',
      'https://',
      'https://[',
      'http://a<b/',
      'http://a:99999',
    ],
    ...['', ' ', '\t\n'],
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

  it('cannot inherit a scheme that is refused', () => {
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

  for (const value of [
    'mailto:a@b.example',
    'tel:112',
    'data:image/svg+xml,<svg/>',
    'javascript:1',
    '',
    {},
  ]) {
    it(`does not come from ${JSON.stringify(value)}`, () => {
      expect(imageUrl(value, base)).to.equal(undefined);
    });
  }
});
