// What `item-href`, `hide="link"`, `show` and `image-fit` make of cards, alone, in lists and in themes.
import {expect, html} from '@open-wc/testing';
import {json} from '../../../test/answers.js';
import {expectAccessible} from '../../../test/axe.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed, item} from '../../../test/feeds.js';
import {fixture} from '../../../test/fixture.js';
import {cards, findAll, findPart, partText, settled} from '../../../test/page.js';
import type {ItemSelectEvent} from '../../events.js';
import '../benelux-theme.js';

const id = 'a/b c?é&{lang}';

const news = json(
  feed([
    item(id, {
      tags: ['Grens', 'Verkeer'],
      authors: [{name: 'Politie'}, {name: 'Justitie'}],
      date_modified: '2021-12-05T09:00:00+01:00',
      image: `${location.origin}/pages/demo/images/castle.svg`,
    }),
    item('b', {date_modified: '2021-12-03T20:00:00+01:00', url: undefined}),
  ]),
);

async function show(template: ReturnType<typeof html>): Promise<Element> {
  const element = await fixture<
    Element & {state: {status: string}; updateComplete: Promise<boolean>}
  >(template);
  await settled(element);
  return element;
}

/** The links of the cards in an element. */
function links(element: Element): HTMLAnchorElement[] {
  return findAll<HTMLAnchorElement>(element, 'a[part=link]');
}

describe('item-href', () => {
  const warnings = listenToWarnings();
  const expected = `${location.origin}/nl/nieuws?bericht=a%2Fb%20c%3F%C3%A9%26%7Blang%7D`;

  it('leads cards to a page of the site itself, wherever they are', async () => {
    const href = '/{lang}/nieuws?bericht={id}';
    const elements = [
      await show(
        html`<benelux-news-card
          lang="nl"
          item=${id}
          item-href=${href}
          src=${news}
        ></benelux-news-card>`,
      ),
      await show(
        html`<benelux-news-list lang="nl" item-href=${href} src=${news}></benelux-news-list>`,
      ),
      await show(html`<benelux-theme lang="nl" item-href=${href} src=${news}></benelux-theme>`),
    ];

    for (const element of elements) expect(links(element)[0]?.href).to.equal(expected);
    // An item without an address of its own has a page here.
    expect(links(elements[1]!)[1]?.href).to.contain('bericht=b');
  });

  it('resolves against the page', async () => {
    const element = await show(
      html`<benelux-news-list lang="nl" item-href="?bericht={id}" src=${news}></benelux-news-list>`,
    );

    expect(links(element)[1]?.href).to.equal(new URL('?bericht=b', document.baseURI).href);
  });

  it('that leads nowhere gives way to the address of the item', async () => {
    const element = await show(
      html`<benelux-news-list
        lang="nl"
        item-href="javascript:alert('{id}')"
        src=${news}
      ></benelux-news-list>`,
    );

    expect(links(element).map(({href}) => href)).to.deep.equal([
      'https://content.example/a/b%20c?%C3%A9&{lang}',
    ]);
  });

  it('without {id} is told to the webmaster', async () => {
    await show(html`<benelux-news-list item-href="/nieuws" src=${news}></benelux-news-list>`);

    expect(warnings.messages.join()).to.contain('write {id} for the item');
  });
});

describe('hide="link"', () => {
  listenToWarnings();

  it('makes the title the link, and leaves "Read more" out', async () => {
    const element = await show(
      html`<benelux-news-list lang="nl" hide="link" src=${news}></benelux-news-list>`,
    );
    const [first, second] = cards(element);

    const link = findPart(first!, 'link')!;
    expect(link.textContent).to.equal(`Bericht ${id}`);
    expect(link.parentElement === findPart(first!, 'title')).to.equal(true);
    expect(link.getAttribute('aria-label')).to.equal(null);
    expect(first!.shadowRoot?.textContent).not.to.contain('Lees meer');
    // An item that leads nowhere keeps its title.
    expect(partText(second!, 'title')).to.equal('Bericht b');
    expect(findPart(second!, 'link')).to.equal(null);
    await expectAccessible(element);
  });

  it('says in the title that it opens in a new tab', async () => {
    const element = await show(
      html`<benelux-news-list
        lang="nl"
        hide="link"
        target="_blank"
        src=${news}
      ></benelux-news-list>`,
    );

    expect(partText(cards(element)[0]!, 'link')).to.match(/\(opent in een nieuw tabblad\)$/);
  });

  it('still tells the page of the item that a visitor follows', async () => {
    const element = await show(
      html`<benelux-news-list lang="nl" hide="link" src=${news}></benelux-news-list>`,
    );
    const chosen: string[] = [];
    element.addEventListener('benelux-select', ((event: ItemSelectEvent) => {
      event.preventDefault();
      chosen.push(event.item.id);
    }) as EventListener);

    links(element)[0]!.click();

    expect(chosen).to.deep.equal([id]);
  });

  it('leaves the whole card the target of its link', async () => {
    const element = await show(
      html`<benelux-news-list lang="nl" hide="link" src=${news}></benelux-news-list>`,
    );
    const card = cards(element)[0]!;
    card.scrollIntoView({block: 'center'});
    const {right, bottom} = card.getBoundingClientRect();

    const hit = card.shadowRoot!.elementFromPoint(right - 4, bottom - 4);
    expect(hit === findPart(card, 'link')).to.equal(true);
  });
});

describe('show', () => {
  listenToWarnings();

  it('adds tags above the date, changes of another day, and authors', async () => {
    const element = await show(
      html`<benelux-news-list
        lang="nl"
        show="tags updated authors"
        src=${news}
      ></benelux-news-list>`,
    );
    const [first, second] = cards(element);

    const tags = findPart(first!, 'tags')!;
    expect(tags.ariaLabel).to.equal('Onderwerpen');
    expect([...tags.children].map(({textContent}) => textContent.trim())).to.deep.equal([
      'Grens',
      'Verkeer',
    ]);
    const date = findPart(first!, 'date')!;
    expect(tags.compareDocumentPosition(date)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(partText(first!, 'updated')).to.equal('Bijgewerkt op 05 dec. 2021');
    expect(partText(first!, 'authors')).to.equal('Door Politie, Justitie');
    expect(findPart(second!, 'tags')).to.equal(null);
    expect(findPart(second!, 'updated')).to.equal(null);
    await expectAccessible(element);
  });

  it('leaves them out where it is absent', async () => {
    const element = await show(html`<benelux-news-list lang="nl" src=${news}></benelux-news-list>`);

    for (const part of ['tags', 'updated', 'authors'])
      expect(findPart(cards(element)[0]!, part), part).to.equal(null);
  });
});

describe('image-fit', () => {
  listenToWarnings();

  for (const [fit, expected] of [
    ['cover', 'cover'],
    ['contain', 'contain'],
    ['stretch', 'cover'],
  ] as const) {
    it(`${fit} shows images by ${expected}`, async () => {
      const element = await show(
        html`<benelux-news-list image-fit=${fit} src=${news}></benelux-news-list>`,
      );

      const image = findPart(cards(element)[0]!, 'image')!;
      expect(getComputedStyle(image).objectFit).to.equal(expected);
    });
  }
});
