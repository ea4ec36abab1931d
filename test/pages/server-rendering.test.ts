// Pages whose server has rendered the elements: without JavaScript, and when a browser takes over.
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {json, requests, uniqueKey} from '../answers.js';
import {feed, item} from '../feeds.js';
import {cards, findPart, partText, titles} from '../page.js';
import {allReady, openPage, scriptTag, until, written, type HostPage} from './host-page.js';

const news = feed(
  [
    item('a', {image: '/demo/images/patrol.svg'}),
    item('b', {title: '<img src=x onerror=alert(1)>'}),
    item('c'),
    item('d'),
  ],
  {
    _benelux: {
      sections: [{heading: 'Algemeen', content_html: '<h2>Wie</h2><p>Een <b>overleg</b>.'}],
    },
  },
);

/** The comment that makes the test server render an element in a page. */
function render(tagName: string, attributes: object = {}, nonce?: string, data = news): string {
  const options = {attributes: {lang: 'nl', ...attributes}, url: location.href, nonce};
  return `<!--render ${JSON.stringify({tagName, data, options})}-->`;
}

const all =
  render('benelux-theme-intro') +
  render('benelux-news-list', {'excerpt-lines': 2}) +
  render('benelux-news-card', {item: 'b', lang: 'fr'});

const waysToTakeOver = {
  'the script tag': scriptTag,
  'modules that hydrate': '<script type="module" src="/test/pages/hydrate.ts"></script>',
  'modules that do not hydrate': '<script type="module" src="/test/pages/modules.ts"></script>',
};

/** A page whose script comes when the test wants, as on a slow connection. */
async function slowPage(body: string, csp?: string): Promise<HostPage> {
  const head = '<link rel="stylesheet" href="../dist/cdn/benelux.css">';
  return openPage(written(body, {head, ...(csp && {csp})}));
}

async function takeOver(page: HostPage, script: string): Promise<void> {
  const {document} = page;
  const template = document.createElement('template');
  template.innerHTML = script;
  const element = document.createElement('script');
  for (const {name, value} of template.content.firstElementChild!.attributes)
    element.setAttribute(name, value);
  document.head.append(element);
  await until(() => page.window.customElements.get('benelux-news-list'));
  await allReady(page);
  await nextFrame();
}

function shadowText(element: Element): string {
  const root = element.shadowRoot!.querySelector('.root')!;
  return root.textContent.replace(/\s+/g, ' ').trim();
}

function elementsIn({document}: HostPage): Element[] {
  return ['theme-intro', 'news-list', 'news-card'].map((name) =>
    document.querySelector(`benelux-${name}`)!,
  );
}

/** The positions of everything that a visitor sees. */
function layout(page: HostPage): string[] {
  const tops = elementsIn(page);
  const roots = [...tops, ...cards(tops[1]!)].map((each) => each.shadowRoot!);
  return roots
    .flatMap((root) => [...root.querySelectorAll('[part], section *')])
    .map((each) => {
      const {x, y, width, height} = each.getBoundingClientRect();
      return `${each.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    });
}

describe('a page whose server has rendered the elements', () => {
  it('shows the news without JavaScript', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`
      <iframe sandbox="allow-same-origin" width="1280" height="800" title="Host"></iframe>
    `);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    frame.src = written(all, {head: scriptTag});
    await loaded;
    const [intro, list, card] = [
      ...frame.contentDocument!.querySelectorAll('body > [lang]'),
    ] as Element[];

    expect(frame.contentWindow!.customElements.get('benelux-news-list')).to.equal(undefined);
    expect(partText(intro!, 'heading')).to.equal('Senningenoverleg');
    expect(partText(intro!, 'body')).to.equal('Algemeen Wie Een overleg.');
    expect(intro!.shadowRoot!.querySelector('h4')?.textContent).to.equal('Wie');
    expect(titles(list!)).to.deep.equal(['Bericht a', '<img src=x onerror=alert(1)>', 'Bericht c']);
    expect(partText(list!, 'more')).to.equal('Meer nieuwsberichten');
    expect(partText(card!, 'link')).to.equal('Lire la suite');
    const [first] = list!.shadowRoot!.querySelectorAll('benelux-news-card');
    const image = first!.shadowRoot!.querySelector('img')!;
    expect(image.getBoundingClientRect().height).to.be.greaterThan(50);
    expect(
      frame.contentWindow!.getComputedStyle(findPart(first!, 'excerpt')!).webkitLineClamp,
    ).to.equal('2');
  });

  for (const [way, script] of Object.entries(waysToTakeOver)) {
    it(`stays as it is when ${way} takes over: no move, no warning`, async () => {
      const page = await slowPage(all);
      const before = [elementsIn(page).map(shadowText), layout(page)];
      const shifts: string[] = [];
      const watch = setInterval(() => {
        const now = String(layout(page));
        if (now !== String(before[1])) shifts.push(now);
      });

      await takeOver(page, script);

      clearInterval(watch);
      expect(elementsIn(page).map(shadowText)).to.deep.equal(before[0]);
      expect(layout(page)).to.deep.equal(before[1]);
      expect(shifts).to.deep.equal([]);
      expect(page.window.heard).to.deep.equal({errors: [], warnings: [], violations: []});
    });

    it(`asks for nothing when ${way} takes over, even with src`, async () => {
      const key = uniqueKey();
      const page = await slowPage(
        render('benelux-news-list', {src: json(news, {key})}) +
          render('benelux-news-card', {src: json(news, {key})}),
      );

      await takeOver(page, script);

      expect(await requests(key)).to.equal(0);
    });

    it(`shows newer news from src by refresh() once ${way} has taken over`, async () => {
      const page = await slowPage(
        render('benelux-news-list', {src: json(feed([item('e'), item('a')]))}),
      );

      await takeOver(page, script);
      const list = page.document.querySelector('benelux-news-list')!;
      await list.refresh();

      expect(titles(list)).to.deep.equal(['Bericht e', 'Bericht a']);
      expect(page.window.heard).to.deep.equal({errors: [], warnings: [], violations: []});
    });
  }

  it('keeps its nodes where they are hydrated', async () => {
    const page = await slowPage(all);
    const [intro, list] = elementsIn(page);
    const [card] = list!.shadowRoot!.querySelectorAll('benelux-news-card');
    const link = findPart(card!, 'link')!;
    link.focus();
    const before = [
      intro!.shadowRoot!.querySelector('b'),
      list!.shadowRoot!.querySelector('li'),
      card!.shadowRoot!.querySelector('img'),
      link,
    ];
    let moved = 0;
    const observer = new MutationObserver((records) => {
      moved += records.filter(({type}) => type === 'childList').length;
    });
    for (const root of [intro, list, card]) {
      observer.observe(root!.shadowRoot!, {childList: true, subtree: true});
    }

    await takeOver(page, waysToTakeOver['modules that hydrate']);

    const after = [
      intro!.shadowRoot!.querySelector('b'),
      list!.shadowRoot!.querySelector('li'),
      card!.shadowRoot!.querySelector('img'),
      findPart(card!, 'link'),
    ];
    expect(after.map((node, index) => node === before[index])).to.deep.equal(after.map(() => true));
    expect(card!.shadowRoot!.activeElement === link).to.equal(true);
    expect(moved).to.equal(0);
  });

  it('keeps all rows of a long list, and the sentence of an empty one', async () => {
    const many = feed(Array.from({length: 30}, (_, index) => item(`${index}`)));
    const page = await slowPage(
      render('benelux-news-list', {limit: 30}, undefined, many) +
        render('benelux-news-list', {}, undefined, feed([])),
    );
    const [long, empty] = page.document.querySelectorAll('benelux-news-list');
    const rows = [...long!.shadowRoot!.querySelectorAll('li')];

    await takeOver(page, waysToTakeOver['modules that hydrate']);

    const after = [...long!.shadowRoot!.querySelectorAll('li')];
    expect(after.map((row, index) => row === rows[index])).to.deep.equal(rows.map(() => true));
    expect(rows).to.have.lengthOf(30);
    expect(shadowText(empty!)).to.equal('Actueel Geen nieuwsberichten');
    expect(page.window.heard.warnings).to.deep.equal([]);
  });

  it('gives up the place of a picture that had failed before it was hydrated', async () => {
    const broken = feed([item('a', {image: '/answers/status/404'})]);
    const page = await slowPage(
      render('benelux-news-list', {}, undefined, broken) +
        render('benelux-news-card', {}, undefined, broken),
    );
    const [list, card] = page.document.querySelectorAll('body > [lang]');
    const inList = list!.shadowRoot!.querySelector('benelux-news-card')!;
    const images = [inList, card!].map((each) => each.shadowRoot!.querySelector('img')!);
    await until(() => images.every(({complete}) => complete));

    await takeOver(page, waysToTakeOver['modules that hydrate']);

    await until(() => images.every(({hidden, isConnected}) => hidden && isConnected));
  });

  it('works after hydration: events, attributes, another language', async () => {
    const page = await slowPage(all);
    await takeOver(page, waysToTakeOver['modules that hydrate']);
    const [, list] = elementsIn(page) as [Element, HTMLElementTagNameMap['benelux-news-list']];
    let chosen: string | undefined;
    page.document.addEventListener('benelux-select', (event) => {
      chosen = event.item.id;
      event.preventDefault();
    });

    findPart(cards(list)[2]!, 'link')!.click();
    list.limit = 1;
    list.lang = 'de';
    await list.updateComplete;
    await nextFrame();

    expect(chosen).to.equal('c');
    expect(titles(list)).to.deep.equal(['Bericht a']);
    expect(partText(cards(list)[0]!, 'link')).to.equal('Weiterlesen');
  });

  it('is rendered anew where the server has rendered something else, and says so', async () => {
    const page = await slowPage(render('benelux-news-list'));
    const [, list] = elementsIn(page);
    list!.querySelector('script')!.textContent = '{"version": "https://jsonfeed.org/version/1.1"}';

    await takeOver(page, waysToTakeOver['modules that hydrate']);

    expect(shadowText(list!)).to.equal('Actueel Geen nieuwsberichten');
    expect(page.window.heard.warnings.join()).to.contain('hydration');
  });

  it('gets its styles back when it is hydrated under a policy without inline styles', async () => {
    const policy = `default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; img-src 'self'`;
    const page = await slowPage(all, policy);
    const [, list] = elementsIn(page);
    const [card] = list!.shadowRoot!.querySelectorAll('benelux-news-card');
    const title = findPart(card!, 'title')!;
    const {fontSize: before} = page.window.getComputedStyle(title);

    await takeOver(page, waysToTakeOver['modules that hydrate']);

    const free = await slowPage(all);
    const [, freeList] = elementsIn(free);
    const [freeCard] = freeList!.shadowRoot!.querySelectorAll('benelux-news-card');
    const wanted = free.window.getComputedStyle(findPart(freeCard!, 'title')!).fontSize;
    expect(before).not.to.equal(wanted);
    expect(page.window.getComputedStyle(title).fontSize).to.equal(wanted);
  });

  it('has its styles at once under a policy with a nonce, without a violation', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc123'; img-src 'self'`;
    const page = await slowPage(
      render('benelux-news-list', {'excerpt-lines': 2}, 'abc123'),
      policy,
    );
    const [, list] = elementsIn(page);
    const [card] = list!.shadowRoot!.querySelectorAll('benelux-news-card');

    const {webkitLineClamp} = page.window.getComputedStyle(findPart(card!, 'excerpt')!);
    expect(webkitLineClamp).to.equal('2');
    expect(page.window.heard.violations).to.deep.equal([]);
  });
});
