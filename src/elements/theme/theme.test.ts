// What a visitor sees of a whole theme by one tag.
import {expect, fixture as place, html, nextFrame} from '@open-wc/testing';
import {answer, json, requests, sequence, uniqueKey} from '../../../test/answers.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed, item} from '../../../test/feeds.js';
import {fixture, itInBrowser} from '../../../test/fixture.js';
import {
  cards,
  findPart,
  hasSkeleton,
  partText,
  settled,
  showsFallback,
} from '../../../test/page.js';
import '../benelux-theme.js';
import type {ThemeElement} from './theme.js';

const theme = feed([item('a'), item('b'), item('c'), item('d')], {
  _benelux: {sections: [{heading: 'Algemeen', content_html: '<p>Een overleg.</p>'}]},
});

async function show(template: ReturnType<typeof html>): Promise<ThemeElement> {
  const element = await fixture<ThemeElement>(template);
  await settled(element);
  return element;
}

function intro(element: Element): Element | null | undefined {
  return element.shadowRoot?.querySelector('benelux-theme-intro');
}

function list(element: Element): Element {
  return element.shadowRoot!.querySelector('benelux-news-list')!;
}

function titlesIn(element: Element): (string | undefined)[] {
  return cards(list(element)).map((card) => partText(card, 'title'));
}

describe('<benelux-theme>', () => {
  listenToWarnings();

  it('shows the introduction and the news, with one request', async () => {
    const key = uniqueKey();
    const element = await show(
      html`<benelux-theme lang="nl" src=${json(theme, {key})} limit="2"></benelux-theme>`,
    );

    expect(partText(intro(element)!, 'heading')).to.equal('Senningenoverleg');
    expect(partText(intro(element)!, 'body')).to.equal('Algemeen Een overleg.');
    expect(partText(list(element), 'heading')).to.equal('Actueel');
    expect(titlesIn(element)).to.deep.equal(['Bericht a', 'Bericht b']);
    expect(partText(list(element), 'more')).to.equal('Meer nieuwsberichten');
    expect(await requests(key)).to.equal(1);
  });

  for (const [level, title, sections, items] of [
    ['1', 'h1', 'h2', 'h3'],
    ['2', 'h2', 'h3', 'h4'],
    ['6', 'h6', 'h6', 'h6'],
  ] as const) {
    it(`has headings in the right levels (${level})`, async () => {
      const element = await show(
        html`<benelux-theme heading-level=${level} src=${json(theme)}></benelux-theme>`,
      );

      const find = (root: Element | null | undefined, selector: string) =>
        root?.shadowRoot?.querySelector(selector)?.localName;
      expect(find(intro(element), '[part=heading]')).to.equal(title);
      expect(find(intro(element), 'section > :first-child')).to.equal(sections);
      expect(find(list(element), '[part=heading]')).to.equal(sections);
      expect(find(cards(list(element))[0], '[part=title]')).to.equal(items);
    });
  }

  itInBrowser('tells the page once that it has loaded, by its own event', async () => {
    const element = document.createElement('benelux-theme');
    const heard: EventTarget[] = [];
    element.addEventListener('benelux-load', ({target}) => heard.push(target!));
    element.src = json(theme);
    await place(html`<main>${element}</main>`);
    await settled(element);

    expect(heard).to.deep.equal([element]);
  });

  it('takes its own heading for the title', async () => {
    const element = await show(
      html`<benelux-theme lang="fr" heading="Concertation" src=${json(theme)}></benelux-theme>`,
    );

    expect(partText(intro(element)!, 'heading')).to.equal('Concertation');
    expect(partText(list(element), 'heading')).to.equal('Actualités');
  });

  it('adds further items from next pages, without losing the introduction', async () => {
    const second = json(feed([item('e'), item('f')]));
    const src = json({...theme, next_url: new URL(second, location.href).href});
    const element = await show(
      html`<benelux-theme lang="nl" more="load" limit="4" src=${src}></benelux-theme>`,
    );

    list(element).shadowRoot?.querySelector<HTMLElement>('[part=more]')?.click();
    while (titlesIn(element).length < 6) await nextFrame();

    expect(titlesIn(element).slice(4)).to.deep.equal(['Bericht e', 'Bericht f']);
    expect(partText(intro(element)!, 'body')).to.equal('Algemeen Een overleg.');
  });

  it('follows a change of language, and of its other attributes', async () => {
    const element = await show(html`<benelux-theme lang="nl" src=${json(theme)}></benelux-theme>`);

    element.lang = 'de';
    element.limit = 1;
    element.layout = 'compact';
    await settled(element);

    expect(partText(list(element), 'heading')).to.equal('Aktuelles');
    expect(titlesIn(element)).to.deep.equal(['Bericht a']);
    expect(partText(cards(list(element))[0]!, 'excerpt')).to.equal(undefined);
  });

  itInBrowser(
    'shows skeletons of both while it loads, and hides them from screen readers',
    async () => {
      const element = await place<ThemeElement>(
        html`<benelux-theme lang="nl" src=${answer('hang')}></benelux-theme>`,
      );

      expect(hasSkeleton(element)).to.equal(true);
      expect(hasSkeleton(intro(element)!)).to.equal(true);
      expect(hasSkeleton(list(element))).to.equal(true);
      expect(intro(element)?.closest('[aria-hidden=true]')).not.to.equal(null);
      expect(list(element).closest('[aria-hidden=true]')).not.to.equal(null);
    },
  );

  itInBrowser('says once that nothing came, or shows the fallback', async () => {
    const failed = await show(
      html`<benelux-theme
        lang="nl"
        more-href="/nieuws"
        src=${answer('status/404')}
      ></benelux-theme>`,
    );
    const other = await show(
      html`<benelux-theme lang="nl" src=${answer('status/404')}
        ><a href="/">Nieuws</a></benelux-theme
      >`,
    );

    expect(partText(failed, 'status')).to.equal('De inhoud kon niet worden geladen.');
    expect(partText(failed, 'retry')).to.equal('Opnieuw proberen');
    expect(findPart<HTMLAnchorElement>(failed, 'more')?.pathname).to.equal('/nieuws');
    expect(intro(failed)).to.equal(null);
    expect(showsFallback(other)).to.equal(true);
  });

  itInBrowser('moves the focus to its title when another try has brought it', async () => {
    const src = sequence(uniqueKey(), answer('status/404'), json(theme));
    const element = await show(html`<benelux-theme lang="nl" src=${src}></benelux-theme>`);

    const retry = findPart(element, 'retry')!;
    retry.focus();
    retry.click();
    while (!intro(element)) await nextFrame();
    await nextFrame();

    const title = findPart(intro(element)!, 'heading');
    expect(intro(element)?.shadowRoot?.activeElement === title).to.equal(true);
  });

  it('says that there is no news under the introduction', async () => {
    const element = await show(
      html`<benelux-theme lang="nl" src=${json({...theme, items: []})}></benelux-theme>`,
    );

    expect(partText(intro(element)!, 'heading')).to.equal('Senningenoverleg');
    expect(partText(list(element), 'status')).to.equal('Geen nieuwsberichten');
  });

  it('leaves out an introduction that is not there', async () => {
    const element = await show(
      html`<benelux-theme lang="nl" src=${json(feed([item('a')], {title: ''}))}></benelux-theme>`,
    );

    expect(intro(element)).to.equal(null);
    expect(titlesIn(element)).to.deep.equal(['Bericht a']);
  });

  it('passes its parts on to the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'benelux-theme::part(title) {text-transform: uppercase}';
    document.head.append(style);
    const element = await show(html`<benelux-theme src=${json(theme)}></benelux-theme>`);

    const title = cards(list(element))[0]?.shadowRoot?.querySelector('[part=title]');
    const {textTransform} = getComputedStyle(title!);
    style.remove();
    expect(textTransform).to.equal('uppercase');
  });
});
