// Which parts of a host's own JSON reach the page.
import {expect} from '@open-wc/testing';
import {read} from '../../../test/read.js';
import {sourceOfPaths} from './paths.js';

const url = 'https://content.example/api/nieuws';

function parse(paths: string, data: unknown) {
  const problems: string[] = [];
  const {feed, reports} = read(
    sourceOfPaths(paths, (problem) => problems.push(problem)),
    data,
    url,
  );
  return {items: feed.items ?? [], feed, reports, problems};
}

describe('JSON of the host’s own', () => {
  it('gives every field that is named', () => {
    const {feed, reports, problems} = parse(
      `items: result.rows; id: nr; title: kop; excerpt: intro; html: tekst; published: datum; updated: gewijzigd;
      url: pagina; views: bekeken; image: foto.adres; alt: foto.omschrijving; width: foto.breedte; height: foto.hoogte;
      language: taal; tags: labels; authors: door; homePageUrl: site; nextUrl: volgende`,
      {
        site: '/nieuws',
        volgende: '?pagina=2',
        taal: 'nl',
        result: {
          rows: [
            {
              nr: 7,
              kop: 'Grens &amp; <b>regio</b>',
              intro: 'Kort',
              tekst: '<p>Lang</p>',
              datum: '2026-07-01',
              gewijzigd: '2026-07-03',
              pagina: '/nieuws/7',
              bekeken: 397,
              foto: {adres: '/a.jpg', omschrijving: 'Een brug', breedte: 640, hoogte: 360},
              labels: ['Verkeer'],
              door: 'Politie',
            },
          ],
        },
      },
    );

    expect(problems).to.deep.equal([]);
    expect(reports).to.deep.equal([]);
    expect(feed).to.deep.include({
      language: 'nl',
      homePageUrl: 'https://content.example/nieuws',
      nextUrl: `${url}?pagina=2`,
    });
    expect(feed.items).to.deep.equal([
      {
        id: '7',
        url: 'https://content.example/nieuws/7',
        title: 'Grens &amp; <b>regio</b>',
        excerpt: 'Kort',
        html: '<p>Lang</p>',
        published: '2026-07-01',
        updated: '2026-07-03',
        views: 397,
        image: {
          src: 'https://content.example/a.jpg',
          alt: 'Een brug',
          width: 640,
          height: 360,
          caption: undefined,
          focus: undefined,
          srcset: undefined,
        },
        language: 'nl',
        tags: ['Verkeer'],
        authors: ['Politie'],
        base: url,
      },
    ]);
  });

  it('may be a list', () => {
    expect(parse('title: kop', [{kop: 'Een'}]).items[0]!.title).to.equal('Een');
  });

  it('may have its items by number or name', () => {
    const data = {data: [{berichten: {a: {kop: 'Een'}, b: {kop: 'Twee'}}}]};

    expect(
      parse('items: data.0.berichten; title: kop', data).items.map(({title}) => title),
    ).to.deep.equal(['Een', 'Twee']);
  });

  it('has the first of several paths that has a value', () => {
    expect(parse('title: kop titel', [{kop: '', titel: 'Een'}]).items[0]!.title).to.equal('Een');
  });

  it('may have the address of an image as the image', () => {
    expect(
      parse('title: kop; image: foto', [{kop: 'Een', foto: '/a.jpg'}]).items[0]!.image?.src,
    ).to.equal('https://content.example/a.jpg');
  });

  it('reports what is no field, or no path', () => {
    const {items, problems} = parse('titel: kop; title kop; title: kop;', [{kop: 'Een'}]);

    expect(items[0]!.title).to.equal('Een');
    expect(problems).to.have.lengthOf(2);
    expect(problems[0]).to.match(/^"titel: kop" is no field and path; there are items, /);
    expect(problems[1]).to.match(/^"title kop" is no field/);
  });

  it('shows nothing where the paths lead nowhere', () => {
    expect(parse('items: a.b', {a: 3}).items).to.deep.equal([]);
    expect(parse('items: a', null).items).to.deep.equal([]);
  });
});
