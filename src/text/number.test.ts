// How counts are shown.
import {expect} from '@open-wc/testing';
import {formatNumber} from './number.js';

describe('a count on screen', () => {
  const table: [language: string, tag: string, expected: string][] = [
    ['nl', 'nl', '1.234'],
    ['nl', 'nl-BE', '1.234'],
    ['fr', 'fr', '1\u202f234'],
    ['fr', 'fr-BE', '1\u202f234'],
    ['fr', 'fr-LU', '1.234'],
    ['fr', 'FR-lu', '1.234'],
    ['fr', 'fr-XX', '1\u202f234'],
    ['de', 'de', '1.234'],
    ['de', 'de-LU', '1.234'],
    ['lb', 'lb', '1.234'],
    ['lb', 'lu', '1.234'],
    ['en', 'en', '1,234'],
    ['en', 'en-GB', '1,234'],
    ['en', 'en-BE', '1.234'],
    ['en', 'en-NL', '1.234'],
    ['en', 'ja', '1,234'],
    ['en', '', '1,234'],
  ];
  for (const [language, tag, expected] of table) {
    it(`is ${expected} in ${language} on a page in "${tag}"`, () => {
      expect(formatNumber(1234, language, tag)).to.equal(expected);
    });
  }

  it('has groups of three digits, whatever its size', () => {
    const shown = [0, 7, 397, 1000, 12_345, 123_456, 1_234_567, 9_007_199_254_740_991].map((n) =>
      formatNumber(n, 'en', 'en'),
    );

    expect(shown).to.deep.equal([
      ...['0', '7', '397', '1,000', '12,345', '123,456', '1,234,567', '9,007,199,254,740,991'],
    ]);
  });
});
