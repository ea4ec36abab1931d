// Which parts of the answers of the Dutch police reach the page.
import {expect} from '@open-wc/testing';
import {read} from '../../../test/read.js';
import {answerOfJson} from '../answer.js';
import {politieNl} from './politie-nl.js';

const url = 'https://api.politie.nl/v4/nieuws?language=nl';

const message = {
  uid: 'abc-1',
  titel: 'Gezocht: <getuigen>',
  introductie: '<p>De politie zoekt &eacute;&eacute;n getuige.</p>',
  publicatiedatum: '2022-04-02 20:46:00',
  url: 'https://www.politie.nl/nieuws/1.html',
  gebied: 'Limburg',
  tags: [''],
  alineas: [
    {titel: '', opgemaaktetekst: '<p>Zaterdag gebeurde het.</p>'},
    {titel: 'Wie & wat', opgemaaktetekst: '<p>Bel ons.</p>'},
  ],
  afbeelding: {url: '/img/1.jpg', alttext: ''},
};

function parse(messages: unknown, iterator?: object, at = url) {
  return read(politieNl, {nieuwsberichten: messages, iterator}, at);
}

describe('News of the Dutch police', () => {
  it('is known by its list', () => {
    expect(politieNl.matches(answerOfJson({nieuwsberichten: []}, {url}))).to.equal(true);
    expect(politieNl.matches(answerOfJson({berichten: []}, {url}))).to.equal(false);
  });

  it('gives every field of a message', () => {
    const {feed, reports} = parse([message]);

    expect(reports).to.deep.equal([]);
    expect(feed.language).to.equal('nl');
    expect(feed.items).to.deep.equal([
      {
        id: 'abc-1',
        url: 'https://www.politie.nl/nieuws/1.html',
        title: 'Gezocht: <getuigen>',
        excerpt: 'De politie zoekt één getuige.',
        html: '<p>Zaterdag gebeurde het.</p><h2>Wie &amp; wat</h2><p>Bel ons.</p>',
        published: '2022-04-02T18:46:00.000Z',
        updated: undefined,
        views: undefined,
        image: {
          src: 'https://api.politie.nl/img/1.jpg',
          alt: '',
          width: undefined,
          height: undefined,
          caption: undefined,
          focus: undefined,
          srcset: undefined,
        },
        language: 'nl',
        tags: [],
        authors: undefined,
        base: url,
      },
    ]);
  });

  it('is read in its other spelling, with several pictures or none', () => {
    const {publicatiedatum, afbeelding, ...others} = message;
    const {feed, reports} = parse([
      {
        ...others,
        publicatieDatum: publicatiedatum,
        afbeeldingen: [{...afbeelding, alttext: 'Een agent'}],
      },
      {...others, uid: 'abc-2', alineas: null, introductie: null, afbeeldingen: []},
      null,
    ]);

    expect(reports).to.have.lengthOf(1);
    expect(feed.items!.map(({published, image}) => [published, image?.alt])).to.deep.equal([
      ['2022-04-02T18:46:00.000Z', 'Een agent'],
      [undefined, undefined],
    ]);
  });

  const pages: [iterator: object | undefined, messages: number, next: string | undefined][] = [
    [{offset: 0, last: false}, 2, '2'],
    [{offset: 20, last: false}, 2, '22'],
    [{offset: 20, last: true}, 2, undefined],
    [{offset: 20, last: false}, 0, undefined],
    [undefined, 2, undefined],
  ];
  for (const [iterator, count, next] of pages) {
    it(`goes on from ${JSON.stringify(iterator)} and ${count} messages to ${next}`, () => {
      const {nextUrl} = parse(Array(count).fill(message), iterator).feed;

      expect(nextUrl && new URL(nextUrl).searchParams.get('offset')).to.equal(next);
    });
  }

  const requests: [address: string, limit: number, request: string][] = [
    [url, 3, '?language=nl&maxnumberofitems=10'],
    [url, 12, '?language=nl&maxnumberofitems=25'],
    [`${url}&maxnumberofitems=5`, 12, '?language=nl&maxnumberofitems=5'],
    ['https://content.example/v4/nieuws', 3, ''],
    ['https://api.politie.nl/v4/gezocht', 3, ''],
  ];
  for (const [address, limit, request] of requests) {
    it(`asks ${address} for ${limit} items by ${request || 'nothing more'}`, () => {
      const complete = new URL(address);
      politieNl.request!(complete, {limit});

      expect(complete.search).to.equal(request);
    });
  }
});
