// The demo's host pages, as they are served, with the built script.
import {expect} from '@open-wc/testing';
import {cards, findAll, partText} from '../page.js';
import {allReady, openPage, openReady} from './host-page.js';

/** What each page shows: for each element its heading and, for a list, the date of its first item. */
const pages: Record<string, readonly (readonly (string | undefined)[])[]> = {
  plain: [['Senningenoverleg'], ['Actueel', '03 dec. 2021']],
  nl: [['Senningenoverleg'], ['Actueel', '03 dec. 2021'], ['Meest gelezen', '04 jun. 2021']],
  be: [
    ['Senningenoverleg'],
    ['Actueel', '03 dec. 2021'],
    ['Concertation Senningen'],
    ['Actualités', '03 déc. 2021'],
    ['Aktuelles', '03. Dez. 2021'],
  ],
  lu: [
    ['Sennenger Konzertatioun'],
    ['Aktualitéiten', '03. Dez. 2021'],
    ['Actualités', '03 déc. 2021'],
    ['Aktuelles', '03. Dez. 2021'],
    [undefined, '04 juin 2021'],
  ],
  formats: [
    ['Senningenoverleg'],
    ['Actueel', '03 dec. 2021'],
    ['Van onze eigen site', '08 sep. 2020'],
  ],
  'section/index': [['Senningenoverleg']],
  'section/nieuws': [[undefined, '03 dec. 2021']],
  'section/fr': [['Concertation Senningen']],
  'section/bericht': [[undefined]],
  csp: [
    ['Senningen Consultation'],
    ['News', '03 Dec 2021'],
    ['From the page itself', '03 Dec 2021'],
  ],
};

describe('demo pages', () => {
  for (const [name, shown] of Object.entries(pages)) {
    describe(`${name}.html`, () => {
      const url = `/pages/demo/${name}.html`;

      it('shows all its content in the languages of the page', async () => {
        const all = await allReady(await openPage(url));
        expect(
          all.map((element) => {
            const [first] = cards(element);
            const heading = findAll(element, '[part=heading]')[0]?.textContent.trim();
            return first ? [heading, partText(first, 'date')] : [heading];
          }),
        ).to.deep.equal(shown);
      });

      it('causes no error, no warning and no violation of a policy', async () => {
        const {window} = await openReady(url);
        expect(window.heard).to.deep.equal({errors: [], warnings: [], violations: []});
      });

      for (const width of [320, 360, 768, 1280]) {
        it(`does not scroll sideways when it is ${width} pixels wide`, async () => {
          const {document} = await openReady(url, width);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        });
      }
    });
  }
});
