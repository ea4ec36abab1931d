// What a webmaster is told who has mistyped something, or has nothing to show.
import {expect} from '@open-wc/testing';
import {answer} from '../answers.js';
import {partText, showsFallback} from '../page.js';
import {elements, openPage, scriptTag, until, written, type HostPage} from './host-page.js';

const feed = answer('feed.nl.json');

function open(body: string): Promise<HostPage> {
  return openPage(written(body, {head: scriptTag}));
}

/** The one line in the console of a page. */
async function told({window}: HostPage): Promise<string> {
  return until(() => window.heard.warnings.join('\n') || false);
}

const mistakes: [body: string, line: string][] = [
  [
    `<benelux-news-list url="${feed}"></benelux-news-list>`,
    '<benelux-news-list url> has no effect: write src',
  ],
  [
    `<benelux-news-list data-src="${feed}"></benelux-news-list>`,
    '<benelux-news-list data-src> has no effect: write src',
  ],
  [
    `<benelux-news-list src="${feed}" heading_level="2"></benelux-news-list>`,
    '<benelux-news-list heading_level> has no effect: write heading-level',
  ],
  [
    `<benelux-news-list src="${feed}" limmit="2"></benelux-news-list>`,
    '<benelux-news-list limmit> has no effect: write limit',
  ],
  [
    `<div data-benelux="news-list" data-url="${feed}"></div>`,
    '<div data-url> has no effect: write data-src',
  ],
  [`<div data-benelux="news-list" src="${feed}"></div>`, '<div src> has no effect: write data-src'],
  [
    `<div data-benelux="newslist" data-src="${feed}"></div>`,
    'data-benelux="newslist" is none of the elements: write news-list',
  ],
  [
    `<div data-benelux="benelux-news-list" data-src="${feed}"></div>`,
    'data-benelux="benelux-news-list" is none of the elements: write news-list',
  ],
  [
    `<benelux-newslist src="${feed}"></benelux-newslist>`,
    '<benelux-newslist> is none of the elements: write benelux-news-list',
  ],
  [
    `<benelux-weather></benelux-weather>`,
    '<benelux-weather> is none of the elements: write benelux-news-card or benelux-news-list or benelux-theme-intro',
  ],
  [
    `<benelux-news-list src="${feed}" layout="rooster"></benelux-news-list>`,
    '<benelux-news-list layout="rooster"> works like "list"; it takes "list", "grid", "compact"',
  ],
  [
    `<div data-benelux="news-list" data-src="${feed}" data-heading-level="9"></div>`,
    '<div data-benelux="news-list" data-heading-level="9"> works like "2"; it takes a whole number from 1 to 6',
  ],
  [
    `<benelux-news-list src="${feed}" source="police"></benelux-news-list>`,
    'cannot be read as source="police": there are auto, json-feed, wordpress',
  ],
  [
    `<benelux-news-list></benelux-news-list>`,
    'has a <benelux-news-list> without src, without content',
  ],
  [
    `<benelux-news-list src="{{ feed_url }}"></benelux-news-list>`,
    'src="{{ feed_url }}" is a template that nobody has filled',
  ],
  [`<benelux-news-list src="https://["></benelux-news-list>`, 'src="https://[" is no URL'],
];

describe('A webmaster is told in one line', () => {
  for (const [body, line] of mistakes) {
    it(line, async () => {
      const page = await open(body);
      const lines = await told(page);

      expect(lines).to.contain(line);
      expect(lines.split('\n')).to.have.lengthOf(1);
      expect(lines).to.match(/\[https:\/\/\S+\/docs\/troubleshooting\.md#\w+\]$/);
    });
  }

  it('nothing where all is right', async () => {
    const page = await open(
      `<benelux-news-list id="a" class="b" style="color: red" title="c" hidden data-id="7" aria-label="d"
        tabindex="0" src="${feed}"></benelux-news-list>
      <div lang="nl" data-benelux="news-list" data-src="${feed}" data-aos="fade"></div>`,
    );
    await until(
      () =>
        elements(page).length === 2 && elements(page).every(({state}) => state.status === 'ready'),
    );

    expect(page.window.heard.warnings).to.deep.equal([]);
  });
});

describe('An element without content', () => {
  it('has failed, and shows its fallback', async () => {
    const page = await open('<benelux-news-list><a href="/">Nieuws</a></benelux-news-list>');
    const [element] = elements(page);
    await until(() => element!.state.status === 'failed');

    expect(element!.matches(':state(failed)')).to.equal(true);
    expect(showsFallback(element!)).to.equal(true);
  });

  it('says so to visitors where there is no fallback, with nothing to press in vain', async () => {
    const page = await open(
      `<script>addEventListener('benelux-error', ({error}) => (document.title = error.code))</script>
      <benelux-news-list></benelux-news-list>`,
    );
    const [element] = elements(page);
    await until(() => page.document.title === 'src');

    expect(partText(element!, 'status')).to.equal('Het nieuws kon niet worden geladen.');
    expect(element!.shadowRoot!.querySelector('button')).to.equal(null);
  });
});

describe('The panel of benelux-all.js', () => {
  const everything = '<script type="module" src="../dist/cdn/benelux-all.js"></script>';
  const twoLists = `<benelux-news-list src="${feed}"></benelux-news-list>
    <benelux-news-list src="${answer('status/404')}" limmit="2"></benelux-news-list>`;

  function panelOf({document}: HostPage): HTMLElement | false {
    return document.querySelector('aside') ?? false;
  }

  it('says state, address, problem and cure of each element', async () => {
    const page = await openPage(`${written(twoLists, {head: everything})}&benelux-debug`);
    const panel = await until(() => panelOf(page));
    const words = () => panel.shadowRoot!.textContent.replace(/\s+/g, ' ');
    await until(() => words().includes('klaar') && words().includes('mislukt'));

    const rows = [...panel.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' '),
    );
    expect(rows[0]).to.contain(`<benelux-news-list> klaar (ready) ${feed} auto nl`);
    expect(rows[1]).to.contain('mislukt (failed)');
    expect(words()).to.contain('U ziet dit paneel door ?benelux-debug.');
    expect(words()).to.contain('2 problemen');
    expect(words()).to.contain('<benelux-news-list limmit> has no effect: write limit');
    const [link] = panel.shadowRoot!.querySelectorAll('a');
    expect(link!.href).to.match(/docs\/troubleshooting\.md#/);
  });

  it('shows only the elements with the attribute where the address does not ask', async () => {
    const body = twoLists.replace(' src', ' debug src');
    const page = await openPage(written(body, {head: everything}));
    const panel = await until(() => panelOf(page));

    expect(panel.shadowRoot!.querySelectorAll('tbody tr')).to.have.lengthOf(1);
    expect(panel.shadowRoot!.textContent).to.contain('U ziet dit paneel door debug.');
  });

  it('stays away once it is closed', async () => {
    const page = await openPage(`${written(twoLists, {head: everything})}&benelux-debug`);
    const panel = await until(() => panelOf(page));
    [...panel.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
    await elements(page)[0]!.refresh();

    expect(panelOf(page)).to.equal(false);
  });

  it('is not there where nobody asks for it', async () => {
    const page = await openPage(written(twoLists, {head: everything}));
    await until(() => elements(page)[1]?.state.status === 'failed');
    await elements(page)[1]!.updateComplete;

    expect(panelOf(page)).to.equal(false);
  });
});

describe('Who asks for it', () => {
  it('by the attribute reads on the page what is wrong', async () => {
    const page = await open(
      `<benelux-news-list debug src="${answer('status/404')}"></benelux-news-list>`,
    );
    const [element] = elements(page);
    await until(() => element!.state.status === 'failed');
    await element!.updateComplete;

    const text = element!.shadowRoot!.textContent;
    expect(text).to.contain('<benelux-news-list> failed');
    expect(text).to.contain('answered 404');
    expect(text).to.contain('docs/troubleshooting.md#http');
  });

  it('by the address reads it of every element, and of tags that are none', async () => {
    const body = `<benelux-news-list src="${feed}"></benelux-news-list><benelux-newslist></benelux-newslist>`;
    const page = await openPage(`${written(body, {head: scriptTag})}&benelux-debug`);
    await until(() => page.document.querySelector('p'));
    const [element] = elements(page);
    await until(() => element!.state.status === 'ready');
    await element!.updateComplete;

    expect(element!.shadowRoot!.textContent).to.contain('<benelux-news-list> ready');
    expect(page.document.querySelector('p')!.textContent).to.contain(
      '<benelux-newslist> is none of the elements',
    );
  });
});
