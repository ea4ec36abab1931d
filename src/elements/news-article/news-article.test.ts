// What a visitor sees of one news item whole, and of the way to it and back.
import {expect, fixture as place, html, nextFrame} from '@open-wc/testing';
import {answer, json, received, requests, stored, uniqueKey} from '../../../test/answers.js';
import {expectAccessible} from '../../../test/axe.js';
import {until} from '../../../test/clock.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed, item} from '../../../test/feeds.js';
import {fixture, itInBrowser} from '../../../test/fixture.js';
import {findPart, partText, settled, showsFallback} from '../../../test/page.js';
import '../benelux-news-article.js';
import type {NewsArticleElement} from './news-article.js';

const content = `<p>Agenten uit <b>drie</b> landen.</p>
  <h2>Samenwerking</h2>
  <figure><img src="${location.origin}/pages/demo/images/bridge.svg" alt="Een brug" width="640" height="360"><figcaption>De brug</figcaption></figure>
  <table><caption>Cijfers</caption><tr><th scope="col">Land</th></tr><tr><td>België</td></tr></table>
  <table><tr><td>Zonder bijschrift</td></tr></table>
  <dl><dt>NL</dt><dd>Nederland</dd></dl><blockquote>Samen</blockquote><pre><code>112</code></pre>
  <script>document.title = 'bad'</script><img src="${location.origin}/pages/demo/images/castle.svg" onload="document.title = 'bad'">`;

const whole = item('a', {
  content_html: content,
  date_modified: '2021-12-05T09:00:00+01:00',
  tags: ['Grens', 'Verkeer'],
  authors: [{name: 'Politie'}],
});
const news = feed([whole, item('b')]);

async function show(template: ReturnType<typeof html>): Promise<NewsArticleElement> {
  const element = await fixture<NewsArticleElement>(template);
  await settled(element);
  return element;
}

function find(element: Element, selector: string): HTMLElement | null | undefined {
  return element.shadowRoot?.querySelector<HTMLElement>(selector);
}

describe('<benelux-news-article>', () => {
  listenToWarnings();
  const address = location.href;

  afterEach(() => history.replaceState(null, '', address));

  function goTo(id?: string): void {
    const url = new URL(address);
    if (id === undefined) url.searchParams.delete('bericht');
    else url.searchParams.set('bericht', id);
    history.replaceState(null, '', url);
  }

  /** As when the visitor presses Back or Forward. */
  function travelTo(id?: string): void {
    goTo(id);
    dispatchEvent(new PopStateEvent('popstate'));
  }

  it('shows title, dates, text and the way to the original', async () => {
    const element = await show(
      html`<benelux-news-article lang="nl" item="a" src=${json(news)}></benelux-news-article>`,
    );

    expect(findPart(element, 'heading')?.localName).to.equal('h2');
    expect(partText(element, 'heading')).to.equal('Bericht a');
    expect(partText(element, 'date')).to.equal('03 dec. 2021');
    expect(partText(element, 'updated')).to.equal('Bijgewerkt op 05 dec. 2021');
    expect(partText(element, 'body')).to.contain('Agenten uit drie landen.');
    expect(partText(element, 'link')).to.equal('Lees dit bericht op content.example');
    expect(findPart<HTMLAnchorElement>(element, 'link')?.href).to.equal(
      'https://content.example/a',
    );
    expect(findPart(element, 'back')).to.equal(null);
    expect(findPart(element, 'tags')).to.equal(null);
    expect(findPart(element, 'authors')).to.equal(null);
    await expectAccessible(element);
  });

  it('says nothing of a change on the day of publication', async () => {
    const same = feed([item('a', {date_modified: '2021-12-03T18:00:00+01:00'})]);
    const element = await show(
      html`<benelux-news-article item="a" src=${json(same)}></benelux-news-article>`,
    );

    expect(findPart(element, 'updated')).to.equal(null);
  });

  it('shows tags and authors where the page wants them', async () => {
    const element = await show(
      html`<benelux-news-article
        lang="nl"
        show="tags authors"
        item="a"
        src=${json(news)}
      ></benelux-news-article>`,
    );

    const tags = element.shadowRoot?.querySelectorAll('[part=tag]') ?? [];
    expect([...tags].map(({textContent}) => textContent)).to.deep.equal(['Grens', 'Verkeer']);
    expect(findPart(element, 'tags')?.ariaLabel).to.equal('Onderwerpen');
    expect(partText(element, 'authors')).to.equal('Door Politie');
  });

  it('keeps pictures, tables, quotes, code and definitions of the text, and nothing that runs', async () => {
    const element = await show(
      html`<benelux-news-article lang="nl" item="a" src=${json(news)}></benelux-news-article>`,
    );
    const body = findPart(element, 'body')!;

    const image = body.querySelector('img')!;
    expect(image.alt).to.equal('Een brug');
    expect(image.loading).to.equal('lazy');
    expect(image.getAttribute('width')).to.equal('640');
    expect(body.querySelector('figure figcaption')?.textContent).to.equal('De brug');
    expect(body.querySelector('h3')?.textContent).to.equal('Samenwerking');
    expect(body.querySelector('th')?.scope).to.equal('col');
    expect(body.querySelector('dl dt')?.textContent).to.equal('NL');
    expect(body.querySelector('blockquote')?.textContent).to.contain('Samen');
    expect(body.querySelector('pre code')?.textContent).to.equal('112');
    expect(body.querySelectorAll('script, [onerror]')).to.have.lengthOf(0);
    expect(document.title).not.to.equal('bad');
  });

  it('lets wide tables scroll by themselves, by keyboard too', async () => {
    const wide = `<table><caption>Cijfers</caption><tr>${'<td>Onverdeelbaar</td>'.repeat(30)}</table>`;
    const src = json(feed([item('a', {content_html: wide})]));
    const article = await show(
      html`<benelux-news-article lang="nl" item="a" src=${src}></benelux-news-article>`,
    );
    article.style.width = '320px';

    const region = find(article, '[role=region]')!;
    expect(region.tabIndex).to.equal(0);
    expect(region.ariaLabel).to.equal('Cijfers');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(article.scrollWidth).to.equal(320);
  });

  it('names the region of a table without a caption by what can be done with it', async () => {
    const element = await show(
      html`<benelux-news-article lang="nl" item="a" src=${json(news)}></benelux-news-article>`,
    );

    const regions = element.shadowRoot?.querySelectorAll('[role=region]') ?? [];
    expect([...regions].map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Cijfers',
      'Tabel: opzij scrollen',
    ]);
  });

  it('shows the image with its caption, but not twice', async () => {
    const src = `${location.origin}/pages/demo/images/bridge.svg`;
    const image = {image: src, _benelux: {image: {alt: 'Brug', caption: 'Foto: politie'}}};
    const other = feed([
      item('a', {...image, content_html: '<p>Tekst</p>'}),
      item('b', {...image, content_html: `<p><img src="${src}" alt="Brug">Tekst</p>`}),
    ]);
    const once = await show(
      html`<benelux-news-article item="a" src=${json(other)}></benelux-news-article>`,
    );
    const inText = await show(
      html`<benelux-news-article item="b" src=${json(other)}></benelux-news-article>`,
    );

    expect(partText(once, 'caption')).to.equal('Foto: politie');
    expect(findPart<HTMLImageElement>(once, 'image')?.alt).to.equal('Brug');
    expect(once.shadowRoot?.querySelectorAll('img')).to.have.lengthOf(1);
    expect(inText.shadowRoot?.querySelectorAll('img')).to.have.lengthOf(1);
  });

  it('shows the summary where a feed has nothing else', async () => {
    const element = await show(
      html`<benelux-news-article item="b" src=${json(news)}></benelux-news-article>`,
    );

    expect(partText(element, 'body')).to.equal('Samenvatting van b.');
    expect(findPart(element, 'link')).not.to.equal(null);
  });

  it('marks the language of an item in another language', async () => {
    const other = feed([item('a', {language: 'fr', content_html: '<p>Texte</p>'})]);
    const element = await show(
      html`<benelux-news-article lang="nl" item="a" src=${json(other)}></benelux-news-article>`,
    );

    expect(findPart(element, 'heading')?.lang).to.equal('fr');
    expect(findPart(element, 'body')?.lang).to.equal('fr');
  });

  itInBrowser('shows the item that the address of the page names', async () => {
    goTo('b');
    const element = await show(
      html`<benelux-news-article
        lang="nl"
        item-param="bericht"
        back-href="/nieuws"
        src=${json(news)}
      ></benelux-news-article>`,
    );

    expect(partText(element, 'heading')).to.equal('Bericht b');
    expect(partText(element, 'back')).to.equal('Terug naar het overzicht');
    expect(findPart<HTMLAnchorElement>(element, 'back')?.pathname).to.equal('/nieuws');
  });

  itInBrowser(
    'follows Back and Forward, with the focus on the new heading, and no request',
    async () => {
      goTo('a');
      const key = uniqueKey();
      const element = await show(
        html`<benelux-news-article
          item-param="bericht"
          src=${json(news, {key})}
        ></benelux-news-article>`,
      );
      const isFocused = () => element.shadowRoot?.activeElement === findPart(element, 'heading');
      expect(isFocused()).to.equal(false);

      travelTo('b');
      await element.updateComplete;
      expect(partText(element, 'heading')).to.equal('Bericht b');
      expect(isFocused()).to.equal(true);
      const before = findPart(element, 'heading');
      travelTo('a');
      await element.updateComplete;

      expect(partText(element, 'heading')).to.equal('Bericht a');
      expect(isFocused()).to.equal(true);
      // A heading that had the focus already would not be read again.
      expect(findPart(element, 'heading')).not.to.equal(before);
      expect(await requests(key)).to.equal(1);
    },
  );

  itInBrowser(
    'follows an application that changes the address, where the browser tells',
    async () => {
      goTo('a');
      const element = await show(
        html`<benelux-news-article item-param="bericht" src=${json(news)}></benelux-news-article>`,
      );

      goTo('b');
      if (!('navigation' in globalThis)) await element.refresh();
      await element.updateComplete;

      expect(partText(element, 'heading')).to.equal('Bericht b');
    },
  );

  itInBrowser('says that there is no such item, with the way back and the fallback', async () => {
    const element = await show(
      html`<benelux-news-article lang="nl" item="x" back-href="/nieuws" src=${json(news)}
        ><a href="/">Alle berichten</a></benelux-news-article
      >`,
    );

    expect(partText(element, 'status')).to.equal('Dit bericht is niet gevonden.');
    expect(findPart(element, 'back')).not.to.equal(null);
    expect(showsFallback(element)).to.equal(true);
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  itInBrowser(
    'says so too where no item is named, and moves the focus there on the way',
    async () => {
      goTo('a');
      const element = await show(
        html`<benelux-news-article
          lang="nl"
          item-param="bericht"
          src=${json(news)}
        ></benelux-news-article>`,
      );

      travelTo();
      await element.updateComplete;

      expect(partText(element, 'status')).to.equal('Dit bericht is niet gevonden.');
      expect(element.shadowRoot?.activeElement === findPart(element, 'status')).to.equal(true);
    },
  );

  itInBrowser(
    'looks for an item on the next pages, and shows it before it says that there is none',
    async () => {
      const [key, last] = [uniqueKey(), uniqueKey()];
      const third = json(feed([item('c')]), {key: last});
      const second = json(feed([], {next_url: new URL(third, location.href).href}), {key});
      const first = json({...news, next_url: new URL(second, location.href).href});
      const element = await show(
        html`<benelux-news-article item="c" src=${first}></benelux-news-article>`,
      );

      expect(partText(element, 'heading')).to.equal('Bericht c');
      expect(await requests(key)).to.equal(1);
      expect(await requests(last)).to.equal(1);
    },
  );

  itInBrowser('looks for it again where a visitor goes to an item further on', async () => {
    goTo('a');
    const key = uniqueKey();
    const second = json(feed([item('c')]), {key});
    const first = json({...news, next_url: new URL(second, location.href).href});
    const element = await show(
      html`<benelux-news-article item-param="bericht" src=${first}></benelux-news-article>`,
    );
    expect(await requests(key)).to.equal(0);

    travelTo('c');
    await until(() => Promise.resolve(partText(element, 'heading') === 'Bericht c'));
    await nextFrame();

    expect(element.shadowRoot?.activeElement === findPart(element, 'heading')).to.equal(true);
  });

  itInBrowser('ends its search after ten pages', async () => {
    const address = async (page: unknown) => new URL(await stored(page), location.href).href;
    let next = await address(feed([item('x')]));
    for (let page = 0; page < 10; page++)
      next = await address(feed([item(`${page}`)], {next_url: next}));
    const found = await show(
      html`<benelux-news-article item="x" src=${next}></benelux-news-article>`,
    );
    next = await address(feed([item('more')], {next_url: next}));
    const lost = await show(
      html`<benelux-news-article item="x" src=${next}></benelux-news-article>`,
    );

    expect(partText(found, 'heading')).to.equal('Bericht x');
    expect(lost.matches(':state(empty)')).to.equal(true);
  });

  describe('of WordPress', () => {
    const post = {id: 7, link: 'https://police.example/7', title: {rendered: 'Een bericht'}};

    itInBrowser('asks for the one post alone', async () => {
      const key = uniqueKey();
      const src = json([post], {rest_route: '/wp/v2/posts', key});
      const element = await show(
        html`<benelux-news-article item="7" src=${src}></benelux-news-article>`,
      );

      expect(partText(element, 'heading')).to.equal('Een bericht');
      const asked = (await received(key)).map(({url}) => new URL(url, location.href).searchParams);
      expect(asked.map((query) => query.get('rest_route'))).to.deep.equal(['/wp/v2/posts/7']);
    });

    itInBrowser('says that there is no such item where WordPress answers 404', async () => {
      const src = answer('status/404', {rest_route: '/wp/v2/posts'});
      const element = await show(
        html`<benelux-news-article lang="nl" item="7" src=${src}></benelux-news-article>`,
      );

      expect(element.state.status).to.equal('ready');
      expect(partText(element, 'status')).to.equal('Dit bericht is niet gevonden.');
    });

    itInBrowser('still fails where the feed itself is missing', async () => {
      const element = await show(
        html`<benelux-news-article
          lang="nl"
          item="7"
          src=${answer('status/404')}
        ></benelux-news-article>`,
      );

      expect(element.state.status).to.equal('failed');
    });
  });

  itInBrowser('tells the page of each item that it shows', async () => {
    goTo('a');
    const element = await show(
      html`<benelux-news-article item-param="bericht" src=${json(news)}></benelux-news-article>`,
    );
    const shown: unknown[] = [];
    element.addEventListener('benelux-load', (event) => {
      shown.push(event.content);
    });

    travelTo('b');
    await element.updateComplete;
    travelTo('x');
    await element.updateComplete;
    await nextFrame();

    expect(shown).to.have.lengthOf(2);
    expect(shown[0]).to.include({id: 'b'});
    expect(shown[1]).to.equal(undefined);
  });

  itInBrowser('gives a broken image no place', async () => {
    const src = json(feed([item('a', {image: new URL(answer('status/404'), location.href).href})]));
    const element = await place<NewsArticleElement>(
      html`<benelux-news-article item="a" src=${src}></benelux-news-article>`,
    );
    await settled(element);

    await until(() => Promise.resolve(find(element, 'figure')?.hidden === true));
  });
});
