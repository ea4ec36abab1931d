// What a reader sees of counts.
import {expect} from '@open-wc/testing';
import {formatNumber} from './number.js';

describe('a count on screen', () => {
  const table: [locale: string, expected: string][] = [
    ['nl', '1.234'],
    ['nl-BE', '1.234'],
    ['nl-NL', '1.234'],
    ['fr', '1\u202f234'],
    ['fr-BE', '1\u202f234'],
    ['fr-FR', '1\u202f234'],
    ['fr-LU', '1.234'],
    ['FR-lu', '1.234'],
    ['fr-Latn-LU', '1.234'],
    ['fr-LU-u-nu-latn', '1.234'],
    ['fr-XX', '1\u202f234'],
    ['de', '1.234'],
    ['de-BE', '1.234'],
    ['de-LU', '1.234'],
    ['lb', '1.234'],
    ['lb-LU', '1.234'],
    ['en', '1,234'],
    ['en-GB', '1,234'],
    ['en-LU', '1,234'],
    ['en-BE', '1.234'],
    ['en-NL', '1.234'],
    ['ja', '1,234'],
    ['frisian', '1,234'],
    ['constructor', '1,234'],
    ['', '1,234'],
  ];
  for (const [locale, expected] of table) {
    it(`is ${expected} in "${locale}"`, () => {
      expect(formatNumber(1234, locale)).to.equal(expected);
    });
  }

  it('has groups of three digits, whatever its size', () => {
    const shown = [0, 7, 397, 1000, 12_345, 123_456, 1_234_567, 9_007_199_254_740_991].map((n) =>
      formatNumber(n, 'en'),
    );

    expect(shown).to.deep.equal([
      ...['0', '7', '397', '1,000', '12,345', '123,456', '1,234,567', '9,007,199,254,740,991'],
    ]);
  });
});
