// Which texts are read as HTML, and what is left of them.
import {expect} from '@open-wc/testing';
import {timed} from '../../test/pace.js';
import {textOf} from './text.js';

const meant: [written: string, read: string][] = [
  ['Politie &amp; buurt: &#8217;s avonds', 'Politie & buurt: ’s avonds'],
  ['Caf&eacute; &#xe9;&nbsp;', 'Café é\u00a0'],
  ['<p>Een <b>actie</b>.</p>', 'Een actie.'],
  ['Een <b>actie</b>', 'Een actie'],
  ['<P CLASS="lead">\n Een actie\n</P>', 'Een actie'],
  ['<a href="https://police.example">Lees <em>meer</em></a>', 'Lees meer'],
  ['Regel een<br>regel twee', 'Regel een regel twee'],
  ['Regel een.<br />Regel twee', 'Regel een. Regel twee'],
  ['Foto: <img src="a.jpg"> actie', 'Foto: actie'],
  ['<p>Een zin die is afge', 'Een zin die is afge'],
  ['a < b &amp; c', 'a < b & c'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&lt;b&gt;vet&lt;/b&gt;', '<b>vet</b>'],
];

const asWritten = [
  ...[
    'AT&T',
    'a < b',
    'a<b',
    '1 < 2 > 0',
    'een <3',
    'R&D & co',
    '?a=1&copy=2',
    '&onbekend;',
    '&',
    '<',
  ],
  ...[
    'de tag <br> in een titel',
    'de tags <b> en </b> maken vet',
    'Vul <naam> in',
    'Het <title>-element',
  ],
  ...['<naam>Jan</naam>', 'de tag (<br>) en <p>', 'i < j en k > l', 'van <a> tot <z>', ''],
  '<img src=x onerror=alert(1)>',
  'Titel <script>alert(1)</script>',
];

/** White space at line ends comes and goes with tags; whoever shows the text takes it out. */
function spaced(text: string): string {
  return text.replace(/[ \n]+(?=\.?$)|^[ \n]+/g, '').replace(/ +/g, ' ');
}

describe('A text that should be plain', () => {
  for (const [written, read] of meant) {
    it(`${JSON.stringify(written)} is ${JSON.stringify(read)}`, () => {
      expect(spaced(textOf(written))).to.equal(spaced(read));
    });
  }

  for (const written of asWritten) {
    it(`${JSON.stringify(written)} stays as it is`, () => {
      expect(textOf(written).trim()).to.equal(written);
    });
  }

  it('is read quickly, whatever it contains', async () => {
    for (const piece of ['<', '<b>x', '<b', '</b>', '&amp', '<br ', '<a <', '<b></i>']) {
      const {time} = await timed(() => textOf(piece.repeat(100_000)));

      expect(time, piece).to.be.below(500);
    }
  });
});
