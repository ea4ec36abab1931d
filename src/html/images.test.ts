// Which picture of rich text stands for the whole.
import {expect} from '@open-wc/testing';
import {firstPicture} from './images.js';
import {htmlToText, untrustedHtml} from './sanitize.js';

const base = 'https://content.example/nieuws/';
const photo = '<img src="foto.jpg" alt="Een brug" width="640" height="360px">';

describe('The picture of rich text', () => {
  it('is the first one, with what is known of it', () => {
    expect(
      firstPicture(untrustedHtml(`<p>Tekst</p><figure>${photo}</figure><img src="b.jpg">`), base),
    ).to.deep.equal({
      src: `${base}foto.jpg`,
      alt: 'Een brug',
      width: 640,
      height: 360,
    });
  });

  const passed = [
    '<img src="https://stats.example/pixel.gif">',
    '<img src="a.gif" width="1" height="1">',
    '<img src="a.gif" style="width:1px; display: none">',
    '<img src="a.gif" hidden>',
    '<img class="emoji" alt="🚓" src="https://s.w.org/images/core/emoji/72x72/1f693.png">',
    '<img alt="👮🏽‍♀️" src="agent.png">',
    '<img class="wp-smiley" alt=":)" src="lach.gif">',
    '<img src="icoon.png" width="32">',
    '<img src="javascript:alert(1)">',
    '<img alt="Geen adres">',
    `<img src="data:image/png;base64,${'A'.repeat(100_000)}">`,
  ];
  for (const other of passed) {
    it(`is not ${other.slice(0, 80)}`, () => {
      expect(firstPicture(untrustedHtml(other + photo), base)?.src).to.equal(`${base}foto.jpg`);
      expect(firstPicture(untrustedHtml(other), base)).to.equal(undefined);
    });
  }

  for (const late of [
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="foto.jpg">',
    '<img src="leeg.gif" data-lazy-src="foto.jpg">',
  ]) {
    it(`is the one that is loaded late: ${late}`, () => {
      expect(firstPicture(untrustedHtml(late), base)?.src).to.equal(`${base}foto.jpg`);
    });
  }
});

describe('The text of HTML', () => {
  const texts: [html: string, text: string][] = [
    [
      '<q>Het Dagblad</q>, (<cite>Gazet</cite>), <time>12.30</time>, <kbd>Ctrl</kbd>.',
      'Het Dagblad, (Gazet), 12.30, Ctrl.',
    ],
    [
      'politie<wbr>zone <del>a</del><ins>b</ins> <bdi>c</bdi>; <dfn>d</dfn>! H<sub>2</sub>O',
      'politiezone ab c; d! H2O',
    ],
    [
      '<figure><img src="a.jpg"><figcaption>Foto: politie</figcaption></figure><p>Tekst</p>',
      'Tekst',
    ],
    [
      '<p>Zicht<span hidden>baar</span><span style="color: red; display:none">x</span></p>',
      'Zicht',
    ],
    ['<p>Tekst<span class="screen-reader-text"> over Tekst</span></p>', 'Tekst'],
    ['<p>Dag <img class="emoji" alt="👋" src="a.png">!</p>', 'Dag 👋!'],
    [`<img src="data:image/png;base64,${'A'.repeat(100_000)}"><p>Tekst</p>`, 'Tekst'],
  ];
  for (const [html, text] of texts) {
    it(`${html.slice(0, 60)} is ${text}`, () => {
      expect(htmlToText(untrustedHtml(html)).replace(/\s+/g, ' ').trim()).to.equal(text);
    });
  }
});
