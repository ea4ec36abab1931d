// What remains of texts that are too long, odd, or broken.
import {expect} from '@open-wc/testing';
import {timed} from '../../test/pace.js';
import {plainText} from './plain-text.js';

describe('a text from outside', () => {
  const cleaned: [value: unknown, expected: string, what: string][] = [
    ['Nieuws', 'Nieuws', 'stays as it is'],
    ['  Nieuws \n', 'Nieuws', 'has no space around it'],
    ['Nieuws\r\n\t  van   vandaag', 'Nieuws van vandaag', 'has single spaces'],
    ['a\u2028b\u2029c\ufeffd', 'a b c d', 'has ordinary spaces'],
    ['« Sécurité » : 12\u202f000', '« Sécurité » : 12\u202f000', 'keeps a no-break space'],
    ['a\u0000b\u0007c\u001bd\u007fe\u0092f', 'a b c d e f', 'has no control characters'],
    ['a\ud83db\ude00c', 'a b c', 'has no unpaired surrogates'],
    ['a\u{1f600}b', 'a\u{1f600}b', 'keeps emoji'],
    ['\u202eabc\u202c', '\u202eabc\u202c', 'keeps marks of direction'],
    ['&lt;b&gt; <i>', '&lt;b&gt; <i>', 'is no HTML'],
    ['', '', 'may be empty'],
    [' \n\u0000', '', 'may be empty but for spaces'],
    ...[undefined, null, 1, true, {}, ['a']].map((value): [unknown, string, string] => [
      value,
      '',
      `is no ${JSON.stringify(value)}`,
    ]),
  ];
  for (const [value, expected, what] of cleaned) {
    it(what, () => {
      expect(plainText(value, 100)).to.equal(expected);
    });
  }

  const cut: [text: string, limit: number, expected: string, what: string][] = [
    ['een twee drie', 13, 'een twee drie', 'is whole when it fits'],
    ['een twee drie', 12, 'een twee…', 'is cut after a word'],
    ['abcdefghij', 5, 'abcd…', 'is cut in a word when there is no space'],
    ['abc\u{1f600}\u{1f600}', 4, 'abc…', 'keeps surrogate pairs together'],
    ['abcde\u0301fgh', 6, 'abcd…', 'keeps a letter and its accent together'],
    ['abc\u{1f44d}\u{1f3fd}def', 7, 'abc…', 'keeps an emoji and its skin colour together'],
    ['abc\u{1f469}\u200d\u{1f467}def', 7, 'abc…', 'keeps a joined emoji together'],
    ['abc\u{1f1f1}\u{1f1fa}def', 6, 'abc…', 'keeps a flag together'],
    ['abc1\ufe0f\u20e3def', 6, 'abc…', 'keeps a keycap together'],
    ['ab', 1, '…', 'may be nothing but the sign that it goes on'],
  ];
  for (const [text, limit, expected, what] of cut) {
    it(`${what}: ${JSON.stringify(text)}`, () => {
      expect(plainText(text, limit)).to.equal(expected);
    });
  }

  const huge: [text: string, what: string][] = [
    ['a'.repeat(1_000_000), 'without a space'],
    ['een twee '.repeat(120_000), 'of words'],
    [`${' '.repeat(1_000_000)}a`, 'that begins with spaces'],
    [`a${' \n'.repeat(500_000)}b`, 'that is nearly all spaces'],
    ['\u0000'.repeat(1_000_000), 'of nothing but NUL'],
    [`e${'\u0301'.repeat(1_000_000)}`, 'of accents on one letter'],
    ['\u{1f1f1}'.repeat(500_000), 'of flags'],
    ['\ud83d'.repeat(1_000_000), 'of half characters'],
    ['<'.repeat(1_000_000), 'of markup'],
    ['a\u200d'.repeat(500_000), 'of characters that join'],
    [`${'\u200d'.repeat(500)} a`.repeat(2_000), 'of joiners'],
  ];
  for (const [text, what] of huge) {
    it(`of a megabyte (${what}) is short and quick`, async () => {
      const {result: short, time} = await timed(() => plainText(text, 600));

      expect(short).to.have.length.most(600);
      expect(time).to.be.below(1_000);
    });
  }

  it('is an excerpt of whole words', () => {
    const text = plainText('Het Senningenoverleg is een overleg. '.repeat(100), 600);

    expect(text).to.have.length.within(580, 600);
    expect(text).to.match(/^Het Senningenoverleg .*[a-z.]…$/);
  });
});
