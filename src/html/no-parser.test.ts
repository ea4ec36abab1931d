// What remains of rich text from outside where the page forbids parsing.
import {expect} from '@open-wc/testing';
import {timed} from '../../test/pace.js';
import {attacks} from '../../test/vectors/attacks.js';
import {confusion} from '../../test/vectors/confusion.js';
import {
  noDOMParser,
  noParseHTML,
  openPage,
  type Page,
  sanitize,
  trustedOnly,
} from '../../test/vectors/page.js';
import {prose} from '../../test/vectors/prose.js';

const settings: Record<string, [script: string, policy?: string]> = {
  'no parser': [noParseHTML + noDOMParser],
  'a policy that forbids parsing': [noParseHTML, `${trustedOnly}; trusted-types 'none'`],
};

for (const [why, setting] of Object.entries(settings)) {
  describe(`rich text from outside (${why})`, () => {
    let page: Page;

    before(async function () {
      if (setting[1] && !('trustedTypes' in window)) this.skip();
      page = await openPage(...setting);
    });

    after(() => document.querySelector('iframe')?.remove());

    it('is shown as text without its tags', () => {
      for (const [markup] of Object.values({...prose, ...attacks, ...confusion}).flat()) {
        const content = sanitize(page, markup);

        expect(content.querySelector('*'), markup).to.equal(null);
        expect(content.textContent, markup).not.to.match(/<[a-z]/i);
      }
    });

    it('keeps its words apart, and keeps text that only looks like a tag', () => {
      for (const [markup, expected] of [
        ['<p>een</p><p>twee</p>', 'een twee'],
        ['een < twee <3', 'een < twee <3'],
        ['een <b', 'een'],
      ] as const) {
        const text = page.html.htmlToText(page.html.untrustedHtml(markup));

        expect(text.replace(/\s+/g, ' ').trim()).to.equal(expected);
      }
    });

    it('is read quickly, whatever it contains', async () => {
      for (const piece of ['<', '<a ', '<a =', '<a ="', '<!--', '<script ', '</', '&', '=', '"']) {
        const {time} = await timed(() => sanitize(page, piece.repeat(100_000)));

        expect(time, piece).to.be.below(1_000);
      }
    });
  });
}
