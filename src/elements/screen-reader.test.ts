// What a screen reader is told about each element, in Dutch and in French.
import {expect} from '@open-wc/testing';
import {fixtureOf, hydrated} from '../../test/fixture.js';
import {answer, json} from '../../test/answers.js';
import {listenToWarnings} from '../../test/console.js';
import {feed, item} from '../../test/feeds.js';
import {settled} from '../../test/page.js';
import {accessibilityTree} from '../../test/tree.js';
import './benelux-news-article.js';
import './benelux-theme.js';
import type {NewsListElement} from './news-list/news-list.js';

const dutch = item('a', {
  title: 'Samen op pad',
  summary: 'Agenten van drie landen.',
  language: 'nl',
  image: '/pages/demo/images/patrol.svg',
  _benelux: {views: 1397, image: {alt: 'Een politieauto'}},
});

/** Its image is for decoration. */
const french = item('b', {
  title: 'Patrouilles communes',
  summary: 'Des agents de trois pays.',
  language: 'fr',
  image: '/pages/demo/images/radio.svg',
});

const news = json(feed([dutch, french]));

function theme(language: string, title: string, heading: string, text: string): string {
  return json(feed([], {language, title, _benelux: {sections: [{heading, content_html: text}]}}));
}

/** What a screen reader is told about an element written as HTML. */
async function told(lang: string, written: string): Promise<string[]> {
  const element = await fixtureOf<NewsListElement>(written, lang);
  await settled(element);
  return accessibilityTree(element);
}

/** The empty place for messages. What a server has rendered needs none: its content is there at once. */
function status(lang: string): string[] {
  return hydrated ? [] : [`status (${lang})`];
}

describe('A screen reader is told', () => {
  listenToWarnings();

  it('of a list: its heading, how many items, and of each item whole words', async () => {
    const list = `<benelux-news-list src='${news}'></benelux-news-list>`;

    expect(await told('nl', list)).to.deep.equal([
      'heading 2 "Actueel" (nl)',
      ...status('nl'),
      'list of 2 (nl)',
      '  listitem',
      '    article',
      '      img "Een politieauto"',
      '      heading 3 "Samen op pad"',
      '      time "03 dec. 2021"',
      '      text "1.397 weergaven"',
      '      text "Agenten van drie landen."',
      '      link "Lees meer: ‘Samen op pad’"',
      '  listitem',
      '    article',
      '      heading 3 "Patrouilles communes" (fr)',
      '      time "03 dec. 2021"',
      '      text "397 weergaven"',
      '      text "Des agents de trois pays." (fr)',
      '      link "Lees meer Patrouilles communes"',
      'link "Meer nieuwsberichten" (nl)',
    ]);
  });

  it('of a compact list: still the item to which each link leads', async () => {
    const list = `<benelux-news-list layout="compact" heading="" more="none" limit="1" src='${news}'>
      </benelux-news-list>`;

    expect(await told('fr', list)).to.deep.equal([
      ...status('fr'),
      'list of 1 (fr)',
      '  listitem',
      '    article',
      '      heading 3 (nl)',
      '        link "Samen op pad"',
      '      time "03 déc. 2021"',
      '      text "1 397 vues"',
    ]);
  });

  it('of a card: one article with one link', async () => {
    const card = (id: string) =>
      `<benelux-news-card item="${id}" src='${news}'></benelux-news-card>`;

    expect(await told('nl', card('a'))).to.deep.equal([
      ...status('nl'),
      'article (nl)',
      '  img "Een politieauto"',
      '  heading 3 "Samen op pad"',
      '  time "03 dec. 2021"',
      '  text "1.397 weergaven"',
      '  text "Agenten van drie landen."',
      '  link "Lees meer: ‘Samen op pad’"',
    ]);
    expect(await told('fr', card('b'))).to.deep.equal([
      ...status('fr'),
      'article (fr)',
      '  heading 3 "Patrouilles communes"',
      '  time "03 déc. 2021"',
      '  text "397 vues"',
      '  text "Des agents de trois pays."',
      '  link "Lire la suite : « Patrouilles communes »"',
    ]);
  });

  it('of an introduction: headings in their order, and the lists and links of its text', async () => {
    const intro = (src: string) => `<benelux-theme-intro src='${src}'></benelux-theme-intro>`;
    const list = '<ul><li>Politie<li>Justitie</ul>';

    expect(
      await told('nl', intro(theme('nl', 'Senningenoverleg', 'Algemeen', list))),
    ).to.deep.equal([
      'heading 2 "Senningenoverleg" (nl)',
      ...status('nl'),
      'heading 3 "Algemeen" (nl)',
      'list of 2 (nl)',
      '  listitem "Politie"',
      '  listitem "Justitie"',
    ]);
    const text = '<p>Une <a href="/fr">concertation</a> de <strong>trois</strong> pays.</p>';
    expect(await told('fr', intro(theme('fr', 'Concertation', 'Généralités', text)))).to.deep.equal(
      [
        'heading 2 "Concertation" (fr)',
        ...status('fr'),
        'heading 3 "Généralités" (fr)',
        'text "Une" (fr)',
        'link "concertation" (fr)',
        'text "de" (fr)',
        'text "trois" (fr)',
        'text "pays." (fr)',
      ],
    );
  });

  it('that there is no news', async () => {
    const list = `<benelux-news-list src='${json(feed([], {home_page_url: undefined}))}'>
      </benelux-news-list>`;

    expect(await told('nl', list)).to.deep.equal([
      'heading 2 "Actueel" (nl)',
      'status "Geen nieuwsberichten" (nl)',
    ]);
    expect(await told('fr', list)).to.deep.equal([
      'heading 2 "Actualités" (fr)',
      'status "Aucune actualité" (fr)',
    ]);
  });

  it('that loading failed, and the ways out', async () => {
    const list = `<benelux-news-list src="${answer('status/404')}" more-href="/news">
      </benelux-news-list>`;

    expect(await told('nl', list)).to.deep.equal([
      'heading 2 "Actueel" (nl)',
      'status "Het nieuws kon niet worden geladen." (nl)',
      'button "Opnieuw proberen" (nl)',
      'link "Meer nieuwsberichten" (nl)',
    ]);
    expect(await told('fr', list)).to.deep.equal([
      'heading 2 "Actualités" (fr)',
      'status "Impossible de charger les actualités." (fr)',
      'button "Réessayer" (fr)',
      'link "Plus d’actualités" (fr)',
    ]);
  });

  it('of an article: its heading, its facts, its text with tables, and the way to the original', async () => {
    const table =
      '<table><caption>Cijfers</caption><tr><th scope="col">Land</th></tr><tr><td>België</td></tr></table>';
    const whole = json(
      feed([{...dutch, image: undefined, tags: ['Grens'], content_html: `<p>Tekst.</p>${table}`}]),
    );
    const article = `<benelux-news-article item="a" show="tags" back-href="/nl" src='${whole}'>
      </benelux-news-article>`;

    expect(await told('nl', article)).to.deep.equal([
      'link "Terug naar het overzicht" (nl)',
      ...status('nl'),
      'article (nl)',
      '  heading 2 "Samen op pad"',
      '  list of 1',
      '    listitem "Grens"',
      '  time "03 dec. 2021"',
      '  text "1.397 weergaven"',
      '  text "Tekst."',
      '  region',
      '    table',
      '      text "Cijfers"',
      '      rowgroup',
      '        row',
      '          columnheader "Land"',
      '        row',
      '          cell "België"',
      '  link "Lees dit bericht op content.example"',
    ]);
  });

  it('of a theme: one page, whose news is a part of it', async () => {
    const whole = json(
      feed([french], {_benelux: {sections: [{heading: 'Algemeen', content_html: '<p>Een.</p>'}]}}),
    );
    const lines = await told(
      'nl',
      `<benelux-theme hide="date views excerpt image link" more="none" src='${whole}'></benelux-theme>`,
    );

    expect(lines.filter((line) => /heading|link/.test(line))).to.deep.equal([
      'heading 2 "Senningenoverleg" (nl)',
      'heading 3 "Algemeen" (nl)',
      'heading 3 "Actueel" (nl)',
      '      heading 4 (fr)',
      '        link "Patrouilles communes"',
    ]);
  });

  it('of a filter: a search with named controls, and how many items there are', async () => {
    const tagged = json(feed([{...dutch, tags: ['Grens']}, french]));
    const list = `<benelux-news-list filter="text tag year" limit="1" more="none" src='${tagged}'>
      </benelux-news-list>`;

    const lines = await told('nl', list);
    const [from, to] = [lines.indexOf('search (nl)'), lines.indexOf('list of 1 (nl)')];
    expect(lines.slice(from, to).join('\n')).to.contain('Zoeken in het nieuws');
    expect(lines.slice(from, to).join('\n')).to.contain('2 berichten');
    expect(from).to.equal(1 + status('nl').length);
  });

  it('the page’s fallback, and nothing about the failure behind it', async () => {
    const list = `<benelux-news-list src="${answer('status/404')}">
      <a href="/fr">La concertation</a></benelux-news-list>`;

    expect(await told('fr', list)).to.deep.equal(['status (fr)', 'link "La concertation"']);
  });

  it('the language of every text that is not in the page’s language', async () => {
    const intro = `<benelux-theme-intro src='${theme('nl', 'Senningenoverleg', 'Algemeen', '<p>Een.</p>')}'>
    </benelux-theme-intro>`;
    const card = `<benelux-news-card item="a" src='${news}'></benelux-news-card>`;

    expect(await told('fr', intro)).to.deep.equal([
      'heading 2 "Senningenoverleg" (nl)',
      ...status('fr'),
      'heading 3 "Algemeen" (nl)',
      'text "Een." (nl)',
    ]);
    expect(await told('fr', card)).to.include('  img "Een politieauto" (nl)');
  });
});
