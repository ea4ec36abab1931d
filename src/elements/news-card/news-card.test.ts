// What a reader of a page sees of a news card.
import {expect, html} from '@open-wc/testing';
import {fixture, itInBrowser} from '../../../test/fixture.js';
import {json, uniqueKey} from '../../../test/answers.js';
import {expectAccessible} from '../../../test/axe.js';
import {until} from '../../../test/clock.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed, item} from '../../../test/feeds.js';
import {findPart, hasSkeleton, partText, settled} from '../../../test/page.js';
import type {NewsItem} from '../../content/model.js';
import {untrustedHtml} from '../../html/sanitize.js';
import '../benelux-news-card.js';
import type {NewsCardElement} from './news-card.js';

const patrols: NewsItem = {
  id: 'patrols',
  url: 'https://content.example/patrols',
  title: 'Gezamenlijke patrouilles',
  excerpt: 'Agenten uit drie landen gaan samen op pad.',
  published: '2021-12-03T08:00:00.000Z',
  views: 397,
  language: 'nl',
};

function card(content: NewsItem, lang = 'nl'): Promise<NewsCardElement> {
  return fixture(html`<benelux-news-card lang=${lang} .content=${content}></benelux-news-card>`);
}

/** The name that a link has from the elements that it refers to. */
function nameOf(link: HTMLElement | null | undefined): string {
  const ids = link?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = link?.getRootNode() as ShadowRoot;
  return ids.map((id) => root.getElementById(id)?.textContent.trim()).join(' ');
}

describe('<benelux-news-card>', () => {
  listenToWarnings();

  it('shows title, date, views, excerpt, and one link with a name that says where it leads', async () => {
    const element = await card(patrols);

    expect(partText(element, 'title')).to.equal('Gezamenlijke patrouilles');
    expect(findPart(element, 'title')?.localName).to.equal('h3');
    expect(partText(element, 'date')).to.equal('03 dec. 2021');
    expect(findPart(element, 'date')?.getAttribute('datetime')).to.equal(patrols.published);
    expect(partText(element, 'views')).to.equal('397 weergaven');
    expect(partText(element, 'excerpt')).to.equal(patrols.excerpt);
    const links = element.shadowRoot?.querySelectorAll('a') ?? [];
    expect(links).to.have.lengthOf(1);
    expect(links[0]?.href).to.equal(patrols.url);
    expect(partText(element, 'link')).to.equal('Lees meer');
    expect(links[0]?.getAttribute('aria-label')).to.equal('Lees meer: ‘Gezamenlijke patrouilles’');
  });

  const languages = [
    ['fr', '03 déc. 2021', '397 vues', 'Lire la suite Gezamenlijke patrouilles'],
    ['de', '03. Dez. 2021', '397 Aufrufe', 'Weiterlesen Gezamenlijke patrouilles'],
    ['lb', '03. Dez. 2021', '397 Offroen', 'Méi liesen Gezamenlijke patrouilles'],
    ['en', '03 Dec 2021', '397 views', 'Read more Gezamenlijke patrouilles'],
  ] as const;

  for (const [lang, date, views, name] of languages) {
    it(`speaks ${lang}, and says that the content is Dutch`, async () => {
      const element = await card(patrols, lang);

      expect(partText(element, 'date')).to.equal(date);
      expect(partText(element, 'views')).to.equal(views);
      const link = findPart(element, 'link');
      expect(link?.hasAttribute('aria-label')).to.equal(false);
      expect(nameOf(link)).to.equal(name);
      expect(findPart(element, 'title')?.getAttribute('lang')).to.equal('nl');
      expect(findPart(element, 'excerpt')?.getAttribute('lang')).to.equal('nl');
    });
  }

  it('claims no language for content that names none', async () => {
    const element = await card({...patrols, language: undefined}, 'fr');

    expect(findPart(element, 'title')?.hasAttribute('lang')).to.equal(false);
  });

  const counts: [lang: string, views: number, text: string][] = [
    ['nl', 0, '0 weergaven'],
    ['nl', 1, '1 weergave'],
    ['nl', 1_234_567, '1.234.567 weergaven'],
    ['fr', 0, '0 vue'],
    ['fr', 1, '1 vue'],
    ['fr', 2, '2 vues'],
    ['fr', 2_000_000, '2 000 000 de vues'],
    ['fr-LU', 1_234, '1.234 vues'],
    ['en', 1, '1 view'],
    ['lb', 1, '1 Offro'],
  ];
  for (const [lang, views, text] of counts) {
    it(`counts ${views} views in ${lang}`, async () => {
      const element = await card({...patrols, views}, lang);

      const shown = findPart(element, 'views')?.textContent.trim().replaceAll('\u202f', ' ');
      expect(shown).to.equal(text);
    });
  }

  it('shows no count where none is known', async () => {
    const element = await card({...patrols, views: undefined});

    expect(findPart(element, 'views')).to.equal(null);
  });

  it('shows an image of fixed ratio beside the text where there is room, above it where not', async () => {
    const image = {src: `${location.origin}/pages/demo/images/castle.svg`, alt: 'Een kasteel'};
    const element = await card({...patrols, image});
    const picture = findPart<HTMLImageElement>(element, 'image')!;
    const text = element.shadowRoot!.querySelector('.text')!;

    element.style.width = '800px';
    const wide = [picture.getBoundingClientRect(), text.getBoundingClientRect()] as const;
    element.style.width = '320px';
    const narrow = [picture.getBoundingClientRect(), text.getBoundingClientRect()] as const;

    expect(picture.alt).to.equal('Een kasteel');
    for (const [box] of [wide, narrow]) expect(box.width / box.height).to.be.closeTo(16 / 9, 0.05);
    expect(wide[0].left).to.be.greaterThan(wide[1].right);
    expect(narrow[1].top).to.be.greaterThan(narrow[0].bottom);
  });

  it('lets the browser choose the size of an image that is near', async () => {
    const src = `${location.origin}/pages/demo/images/castle.svg`;
    const srcset = [320, 640].map((width) => ({src: `${src}?${width}`, width}));
    const element = await card({...patrols, image: {src, alt: '', srcset}});
    const picture = findPart<HTMLImageElement>(element, 'image')!;
    expect(picture.srcset).to.equal(`${src}?320 320w,${src}?640 640w`);
    expect(picture.loading).to.equal('lazy');
    const other = await card({...patrols, image: {src, alt: ''}});
    expect(findPart(other, 'image')?.hasAttribute('srcset')).to.equal(false);
  });

  it('has the beginning of its text as title where it has none', async () => {
    const element = await card({...patrols, title: undefined});

    expect(partText(element, 'title')).to.equal(patrols.excerpt);
    expect(findPart(element, 'excerpt')).to.equal(null);
  });

  it('shows the text of the article where it has no excerpt', async () => {
    const article = untrustedHtml('<p>Een &amp; <b>twee</b></p><script>x</script><p>drie</p>');
    const element = await card({...patrols, excerpt: undefined, html: article});

    expect(partText(element, 'excerpt')).to.equal('Een & twee drie');
  });

  it('has no link where the item has no safe URL', async () => {
    const element = await card({...patrols, url: 'javascript:alert(1)'});

    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('shows markup in a title as the text it is', async () => {
    const element = await card({...patrols, title: '<img src=x onerror=alert(1)> AT&amp;T'});

    expect(partText(element, 'title')).to.equal('<img src=x onerror=alert(1)> AT&amp;T');
  });

  it('tells the page before its link is followed, so that the page can prevent that', async () => {
    const element = await card(patrols);
    let chosen: NewsItem | undefined;
    document.addEventListener(
      'benelux-select',
      (event) => {
        chosen = event.item;
        event.preventDefault();
      },
      {once: true},
    );
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});

    findPart(element, 'link')?.dispatchEvent(click);

    expect(chosen?.id).to.equal(patrols.id);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('is a target for the pointer as a whole', async () => {
    const element = await card(patrols);
    const {left, top} = findPart(element, 'title')!.getBoundingClientRect();

    const hit = element.shadowRoot?.elementFromPoint(left + 5, top + 5);
    expect(hit?.getAttribute('part')).to.equal('link');
  });

  itInBrowser('shows the newest item of a feed, or the one that is asked for', async () => {
    const src = json(
      feed([
        item('old', {date_published: '2020-01-01'}),
        item('new', {date_published: '2021-01-01'}),
      ]),
      {key: uniqueKey()},
    );
    const element = await fixture<NewsCardElement>(
      html`<benelux-news-card src=${src}></benelux-news-card>`,
    );
    await settled(element);
    const first = partText(element, 'title');

    element.setAttribute('item', 'old');
    await element.updateComplete;

    expect(first).to.equal('Bericht new');
    expect(partText(element, 'title')).to.equal('Bericht old');
  });

  it('shows content that was set before the script ran', async () => {
    const element = document.createElement('benelux-news-card-late');
    Object.assign(element, {lang: 'nl', content: patrols});
    document.body.append(element);
    const Card = customElements.get('benelux-news-card')!;

    customElements.define('benelux-news-card-late', class extends Card {});
    await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;

    expect(partText(element, 'title')).to.equal(patrols.title);
    expect(partText(element, 'link')).to.equal('Lees meer');
    element.remove();
  });

  it('is a skeleton until it has a src or content', async () => {
    const element = await fixture<NewsCardElement>(html`<benelux-news-card></benelux-news-card>`);

    expect(hasSkeleton(element)).to.equal(true);
  });

  it('is accessible', async () => {
    await expectAccessible(await card(patrols));
    await expectAccessible(await card({...patrols, language: 'nl'}, 'fr'));
  });

  const photo = '<figure><img src="https://content.example/brug.jpg" alt="Een brug"></figure>';
  const unnamed: [what: string, content: Partial<NewsItem>, title: string][] = [
    ['of its image', {html: untrustedHtml(photo)}, 'Een brug'],
    ['of its image in the feed', {image: {src: 'https://a.example/a.jpg', alt: 'Boot'}}, 'Boot'],
    [
      'of its date, where the image says nothing',
      {html: untrustedHtml(photo.replace('Een brug', ''))},
      'Bericht van 03 dec. 2021',
    ],
  ];
  for (const [what, content, title] of unnamed) {
    it(`without a title has the name ${what}`, async () => {
      const {id, url, published} = patrols;
      const element = await card({id, url, published, ...content});

      expect(partText(element, 'title')).to.equal(title);
      expect(findPart(element, 'link')?.getAttribute('aria-label')).to.equal(
        `Lees meer: ‘${title}’`,
      );
      expect(findPart(element, 'image')?.getAttribute('alt') ?? '').to.equal('');
      expect(partText(element, 'excerpt')).to.equal(undefined);
    });
  }

  it('shows the first picture of the article where the feed names none', async () => {
    const element = await card({...patrols, html: untrustedHtml(`<p>Tekst</p>${photo}`)});
    const image = findPart(element, 'image') as HTMLImageElement | null;

    expect(image?.src).to.equal('https://content.example/brug.jpg');
    expect(image?.alt).to.equal('Een brug');
  });

  it('does not say its title twice', async () => {
    const element = await card({...patrols, excerpt: 'gezamenlijke patrouilles.'});

    expect(partText(element, 'excerpt')).to.equal(undefined);
  });

  itInBrowser('gives the place of an image that does not come to its text', async () => {
    const withImage = {...patrols, image: {src: json({}, {}), alt: ''}};
    withImage.image.src = new URL(withImage.image.src, location.href).href;
    const element = await card(withImage);
    const image = findPart(element, 'image') as HTMLImageElement;
    await until(() => image.hidden);
    const [text, whole] = ['.text', '.card'].map((selector) =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );

    expect(image.getBoundingClientRect().width).to.equal(0);
    expect(text?.left).to.equal(whole?.left);
  });

  it('shows new text where a translator has replaced the old one', async () => {
    const element = await card(patrols);
    const title = findPart(element, 'title')!;
    const excerpt = findPart(element, 'excerpt')!;
    for (const part of [title, excerpt]) {
      const font = document.createElement('i');
      font.textContent = 'Translated';
      const text = [...part.childNodes].find((node) => node instanceof Text && node.data.trim());
      text!.replaceWith(font);
    }

    element.requestUpdate();
    await element.updateComplete;
    const untouched = partText(element, 'title');
    element.content = {...patrols, title: 'Nieuw bericht'};
    await element.updateComplete;

    expect(untouched).to.equal('Translated');
    expect(partText(element, 'title')).to.equal('Nieuw bericht');
    expect(partText(element, 'excerpt')).to.equal('Translated');
  });
});
