// Whether the elements survive the scripts of their page: old libraries, and scripts that move, copy and remove nodes.
import {expect, nextFrame} from '@open-wc/testing';
import {answer, json, release, requests, uniqueKey} from '../answers.js';
import {feed, item} from '../feeds.js';
import {canMeasure, held} from '../memory.js';
import {findPart, showsFallback, titles} from '../page.js';
import {
  allReady,
  elements,
  openPage,
  openReady,
  scriptTag,
  tags,
  until,
  written,
  type BeneluxElement,
  type HostPage,
} from './host-page.js';

const patched = {
  'arrays and strings write their own JSON': `
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return "'" + this + "'"; };`,

  'loops over keys find more than there is': `
    Object.prototype.each = Array.prototype.first = Array.prototype.each = function () {};
    NodeList.prototype.each = Element.prototype.hide = Function.prototype.delay = function () {};`,

  'elements remove what they are given': `
    Element.prototype.remove = function (element) {
      element.parentNode.removeChild(element);
      return element;
    };`,

  'elements append strings, as HTML': `
    Element.prototype.append = DocumentFragment.prototype.append = function (html) {
      var parsed = document.createElement('div');
      parsed.innerHTML = html.concat('');
      while (parsed.firstChild) this.appendChild(parsed.firstChild);
      return this;
    };`,

  'a list is made of anything, as its only member': `
    Array.from = function (value) { return value instanceof Array ? value : [value]; };`,

  'lists reduce themselves': `
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };`,

  'functions are bound to a list of arguments': `
    Function.prototype.bind = function (context, list) {
      var bound = this;
      return function () { return bound.apply(context, list || arguments); };
    };`,
};

const replaced = {
  'events and elements are made by the library’s own classes': `
    window.Event = function (event) { this.event = event; };
    window.Element = function (tag) { return document.createElement(tag); };`,

  'a list knows its entries as itself': `
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };`,

  'dates are objects': `
    Date.parse = function (text) { return new Date(text); };`,

  'fetch is a polyfill without streams, and knows no address': `
    const ownFetch = window.fetch;
    window.fetch = (...args) => ownFetch(...args).then((answer) => ({
      ok: answer.ok, status: answer.status, headers: answer.headers, url: '',
      arrayBuffer: () => answer.arrayBuffer(),
    }));`,
};

const image = '<img src="x:" onerror="top.document.title = \'hit\'">';

const news = json(
  feed(
    ['a', 'b', 'c', 'd'].map((id) => item(id, {tags: ['politie'], authors: [{name: id}]})),
    {
      _benelux: {
        sections: [
          {
            heading: 'Algemeen',
            content_html: `<p>Zo: <b>${image.replaceAll('<', '&lt;')}</b><br>en <i>verder</i></p>`,
          },
        ],
      },
    },
  ),
);

const form = `<div data-benelux="news-list" data-src='${news}'><p>Zie</p> <a href="/">Nieuws</a></div>`;

describe('on a page with an old script library, where', () => {
  for (const [name, code] of [
    ...Object.entries({...patched, ...replaced}),
    ['all of this is so', Object.values({...patched, ...replaced}).join('')] as const,
  ]) {
    it(`${name}, the elements show and change their content`, async () => {
      const body = `<benelux-theme-intro src='${news}'></benelux-theme-intro>
        <benelux-news-list src='${news}' tag="politie"></benelux-news-list>${form}`;
      const head = `<script>${code}</script>${scriptTag}`;
      const page = await openReady(written(body, {head}));
      const [intro, list, inForm] = elements(page);
      const text = intro?.shadowRoot?.querySelector('section div');
      expect(text?.textContent.replace(/\s+/g, ' ').trim()).to.equal(`Zo: ${image} en verder`);
      expect(text?.querySelectorAll('p > b, p > i').length).to.equal(2);
      expect(text?.querySelectorAll('img').length).to.equal(0);
      expect(titles(list!)).to.deep.equal(['Bericht a', 'Bericht b', 'Bericht c']);
      expect(inForm?.textContent).to.equal('Zie Nieuws');
      const [card] = list!.shadowRoot!.querySelectorAll('benelux-news-card');
      expect(findPart(card!, 'date')?.textContent).to.equal('03 dec. 2021');

      list!.setAttribute('sort', 'newest');
      list!.setAttribute('limit', '1');
      list!.setAttribute('heading', '');
      intro!.setAttribute('heading-level', '4');
      await Promise.all([list!.updateComplete, intro!.updateComplete]);

      expect(titles(list!)).to.deep.equal(['Bericht a']);
      expect(findPart(list!, 'heading')?.localName).to.equal(undefined);
      expect(findPart(intro!, 'heading')?.localName).to.equal('h4');
      expect(showsFallback(list!)).to.equal(false);

      page.document.body.innerHTML =
        '<benelux-news-list><a href="/">Nieuws</a></benelux-news-list>';
      const [empty] = elements(page);
      await empty!.updateComplete;

      expect(showsFallback(empty!)).to.equal(true);
      expect(Object.values(page.window.heard).flat()).to.deep.equal([]);
      expect(document.title).not.to.equal('hit');
    });
  }
});

describe('on a page that has put its own class under the name of events', () => {
  const head = `<script>window.Event = function () {};</script>${scriptTag}`;

  it('"More news" adds news, and events are sent', async () => {
    const page = await openPage(
      written(
        '<script>addEventListener("benelux-load", ({type}) => (document.title = type))</script>' +
          `<benelux-news-list src='${news}' more="load" limit="1"></benelux-news-list>`,
        {head},
      ),
    );
    const [element] = await allReady(page);
    findPart(element!, 'more')?.click();
    await until(() => titles(element!).length === 2);

    expect(page.document.title).to.equal('benelux-load');
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('a refresh resolves', async () => {
    const page = await openReady(
      written(`<benelux-news-list src='${news}'></benelux-news-list>`, {head}),
    );
    const [element] = elements(page);

    await element!.refresh();

    expect(titles(element!)).to.have.length(3);
  });
});

describe('on a page whose fetch gives no address', () => {
  it('links resolve against the address that was asked for', async () => {
    const relative = json(feed([item('a', {url: 'artikel'})]));
    const head = `<script>${replaced['fetch is a polyfill without streams, and knows no address']}</script>${scriptTag}`;
    const page = await openReady(
      written(`<benelux-news-list src='${relative}'></benelux-news-list>`, {head}),
    );
    const [element] = elements(page);
    const card = element!.shadowRoot!.querySelector('benelux-news-card')!;
    const {href} = findPart<HTMLAnchorElement>(card, 'link')!;

    expect(new URL(href).pathname).to.equal('/answers/artikel');
  });
});

describe('on a page whose scripts', () => {
  it('move new elements at once, each element loads once', async () => {
    const collect = `<main></main><script>
      const main = document.querySelector('main');
      new MutationObserver((records) => {
        for (const {addedNodes} of records)
          for (const node of addedNodes)
            if (node.matches?.('${tags.join()}') && node.parentNode !== main) main.append(node);
      }).observe(document, {childList: true, subtree: true});
    </script>`;
    const [early, late] = [uniqueKey(), uniqueKey()];
    const page = await openPage(written(collect + list(early), {head: scriptTag}));
    page.document.body.insertAdjacentHTML('beforeend', list(late));

    await until(() => page.document.querySelectorAll('main > benelux-news-list').length === 2);
    await expectWhole(page, 2);
    expect(await Promise.all([early, late].map(requests))).to.deep.equal([1, 1]);
  });

  it('move an element while it loads, it asks the server once', async () => {
    const key = uniqueKey();
    const page = await openPage(
      written(`${list(key, {until: key})}<aside></aside>`, {head: scriptTag}),
    );
    const [element] = await until(() => elements(page)[0]?.matches(':defined') && elements(page));
    for (const place of ['aside', 'body', 'aside']) {
      page.document.querySelector(place)?.append(element!);
      await nextFrame();
    }
    await release(key);

    await expectWhole(page);
    expect(await requests(key)).to.equal(1);
  });

  it('wrap elements and add line breaks, as editors do, the content stays', async () => {
    const key = uniqueKey();
    const failed = `<benelux-news-list src="${answer('status/404')}"></benelux-news-list>`;
    const page = await openPage(written(list(key) + failed, {head: scriptTag}));
    const status = () => elements(page).map(({state}) => (state as {status?: string}).status);
    const wrap = () => {
      for (const element of elements(page)) {
        const paragraph = page.document.createElement('p');
        element.replaceWith(paragraph);
        paragraph.append(element, page.document.createElement('br'));
        element.prepend(page.document.createElement('br'), '\n\u00a0');
      }
    };
    wrap();
    await until(() => status().join() === 'ready,failed');
    wrap();
    await nextFrame();

    const [ready, broken] = elements(page);
    expect(titles(ready!)).to.have.length(3);
    expect(findPart(broken!, 'retry')?.textContent).to.equal('Opnieuw proberen');
    expect([ready, broken].map((each) => showsFallback(each!))).to.deep.equal([false, false]);
    expect(await requests(key)).to.equal(1);
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('remove elements and put them back, they look as before', async () => {
    const key = uniqueKey();
    const page = await openReady(written(`<main>${list(key)}</main>`, {head: scriptTag}));
    const main = page.document.querySelector('main')!;
    const [element] = elements(page);
    const before = look(element!);
    for (const part of [element!, main]) {
      const {parentNode} = part;
      part.remove();
      await nextFrame();
      parentNode?.appendChild(part);
      await nextFrame();
      expect(look(element!)).to.equal(before);
    }

    await expectWhole(page);
    expect(await requests(key)).to.equal(1);
  });

  it('replace the HTML of a page, as pjax does, the new elements need no request', async () => {
    const key = uniqueKey();
    const page = await openReady(written(`<main>${list(key)}${form}</main>`, {head: scriptTag}));
    const main = page.document.querySelector('main')!;
    for (let visit = 0; visit < 3; visit++) {
      const {innerHTML} = main;
      main.innerHTML = '';
      await nextFrame();
      main.innerHTML = innerHTML;
      await expectWhole(page, 2);
    }

    expect(main.querySelector('[data-benelux]')?.textContent).to.equal('Zie Nieuws');
    expect(await requests(key)).to.equal(1);
  });

  it('copy elements, the copies show the same without a request', async () => {
    const key = uniqueKey();
    const page = await openReady(written(`<main>${list(key)}</main>`, {head: scriptTag}));
    const main = page.document.querySelector('main')!;
    main.append(elements(page)[0]!.cloneNode(true));
    main.after(main.cloneNode(true));

    const all = await expectWhole(page, 4);
    expect(new Set(all.map(look)).size).to.equal(1);
    expect(await requests(key)).to.equal(1);
  });

  it('move elements into a frame and back, they look the same in both', async () => {
    const key = uniqueKey();
    const frame = `<iframe srcdoc="<!doctype html><body style='margin: 0'>" width="600" height="900"
      style="border: 0"></iframe>`;
    const around = `<main style="width: 600px">${list(key)}</main>${frame}`;
    const page = await openReady(written(around, {head: scriptTag}));
    const inside = page.document.querySelector('iframe')!.contentDocument!;
    const [element] = elements(page);
    const before = look(element!);

    inside.body.append(inside.adoptNode(element!));
    await nextFrame();
    expect(look(element!)).to.equal(before);
    await setLimit(element!, 1);
    await setLimit(element!, 3);
    expect(look(element!)).to.equal(before);

    page.document.querySelector('main')?.append(page.document.adoptNode(element!));
    await nextFrame();
    expect(look(element!)).to.equal(before);
    const template = page.document.createElement('template');
    template.content.append(element!);
    page.document.querySelector('main')?.append(template.content);
    await nextFrame();
    expect(look(element!)).to.equal(before);
    await expectWhole(page);
    expect(await requests(key)).to.equal(1);
  });

  it('make an element for a frame, it looks as in the page', async () => {
    const key = uniqueKey();
    const frame = `<iframe srcdoc="<!doctype html><body style='margin: 0'>" width="600" height="900"
      style="border: 0"></iframe>`;
    const around = `<main style="width: 600px">${list(key)}</main>${frame}`;
    const page = await openReady(written(around, {head: scriptTag}));
    const [element] = elements(page);
    const copy = element!.cloneNode() as BeneluxElement;
    page.document.querySelector('iframe')?.contentDocument?.body.append(copy);

    await until(() => copy.state.status === 'ready');
    await copy.updateComplete;
    expect(look(copy)).to.equal(look(element!));
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('load another version of the library, one of the two does all the work', async () => {
    const other = `<script type="module">
      const response = await fetch('../dist/cdn/benelux.js');
      const code = (await response.text()).replace('0.0.0', '9.8.7');
      await import(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})));
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '../dist/cdn/benelux.js';
      script.onload = () => document.body.classList.add('loaded');
      document.head.append(script);
    </script>`;
    const key = uniqueKey();
    const page = await openPage(written(list(key) + form, {head: other}));
    await until(() => page.document.body.matches('.loaded'));
    page.document.body.insertAdjacentHTML('beforeend', list(key) + form);

    const all = await expectWhole(page, 4);
    const versions = all.map((each) => (each.constructor as {version?: string}).version);
    expect(versions).to.deep.equal(Array(4).fill('9.8.7'));
    expect(page.window.heard.warnings).to.have.length(1);
    expect(page.window.heard.warnings[0]).to.match(/0\.0\.0 is not used: 9\.8\.7/);
    expect(await requests(key)).to.equal(1);
  });

  it('insert fifty elements with one address, the server is asked once', async () => {
    const key = uniqueKey();
    const page = await openPage(written('', {head: scriptTag}));
    page.document.body.innerHTML = list(key).repeat(50);

    await expectWhole(page, 50);
    expect(await requests(key)).to.equal(1);
  });
});

(canMeasure ? describe : describe.skip)(
  'a page that removes and inserts elements 1,000 times',
  () => {
    it('is not held in memory more than before', async () => {
      const key = uniqueKey();
      const kinds = ['refresh="30"', 'loading="lazy"', 'offline'];
      const body = kinds.map((kind) => list(key).replace(' ', ` ${kind} `)).join('');
      const page = await openReady(written(`<main>${body}</main>`, {head: scriptTag}));
      const main = page.document.querySelector('main')!;
      const [first, ...others] = elements(page);
      /** In each round all elements leave and come back, and a new one replaces one of them. */
      const change = async (times: number) => {
        for (let time = 0; time < times; time++) {
          main.replaceChildren();
          await Promise.resolve();
          main.append(first!, ...others);
          main.insertAdjacentHTML('beforeend', list(key));
          if (time % 20 === 0) await nextFrame();
        }
        main.replaceChildren(first!, ...others);
        await nextFrame();
        await nextFrame();
      };
      // The first measurement and the first rounds leave compiled code behind.
      await held();
      await change(1_000);
      const before = await held();
      await change(1_000);
      const after = await held();

      const grown = Object.entries(after).map(([what, value]) => {
        const more = value - before[what as keyof typeof before];
        return [what, more] as const;
      });
      console.log(
        `After 1,000 removals of 3 elements, and as many new ones: ${grown
          .map(([what, more]) => `${what} ${more < 0 ? '' : '+'}${more}`)
          .join(', ')} (of ${Object.values(after).join(', ')})`,
      );
      const {listeners, nodes, heap} = Object.fromEntries(grown);
      expect(listeners).to.be.at.most(5);
      expect(nodes).to.be.at.most(50);
      expect(heap).to.be.at.most(100_000);
      await expectWhole(page, 3);
      expect(await requests(key)).to.equal(1);
    });
  },
);

/** A list that carries a key to the server. */
function list(key: string, query: Record<string, string> = {}): string {
  const url = `${news}&${new URLSearchParams({key, ...query}).toString()}`;
  return `<benelux-news-list lang="nl" src='${url}'></benelux-news-list>`;
}

/** Waits until `count` elements have their news on screen, and expects no problem. */
async function expectWhole(page: HostPage, count = 1): Promise<BeneluxElement[]> {
  const all = await allReady(page);
  expect(all.map((each) => titles(each).length)).to.deep.equal(Array(count).fill(3));
  expect(page.window.heard.errors).to.deep.equal([]);
  return all;
}

async function setLimit(element: BeneluxElement, limit: number): Promise<void> {
  element.setAttribute('limit', String(limit));
  await element.updateComplete;
  await nextFrame();
}

/** What each node of an element looks like, in short. */
function look({shadowRoot}: Element): string {
  return drawn(shadowRoot?.querySelector('.root'))
    .map((each) => {
      const {display, color, font} = getComputedStyle(each);
      const {width, height} = each.getBoundingClientRect();
      return [each.localName, display, color, font, width.toFixed(), height.toFixed()].join(' ');
    })
    .join('\n');
}

/** Walks the children: after a move to another document and back, WebKit's `querySelectorAll` finds the old nodes. */
function drawn(part: Element | null | undefined): Element[] {
  if (!part) return [];
  const inside = [...part.children].flatMap(drawn);
  return [part, ...inside, ...drawn(part.shadowRoot?.querySelector('.root'))];
}
