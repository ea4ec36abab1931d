// Host pages whose publishers serve something else than JSON Feed.
import {expect} from '@open-wc/testing';
import {answer, json, requests, uniqueKey} from '../answers.js';
import {formats} from '../formats.js';
import {findPart, partText, showsFallback, titles} from '../page.js';
import {publishedFeeds} from '../vectors/published-feeds.js';
import {
  allReady,
  elements,
  openPage,
  scriptTag,
  wholeScriptTag,
  until,
  written,
  type HostPage,
} from './host-page.js';

const news = [
  {title: 'Een', html: '<p>Eerste</p>', url: '/1', image: '/demo/images/patrol.svg'},
  {title: 'Twee', html: '<p>Tweede</p>', url: '/2', image: '/demo/images/patrol.svg'},
];

function open(src: string, attributes = '', head = scriptTag, csp?: string): Promise<HostPage> {
  const body = `<benelux-news-list src="${src}" ${attributes}><a href="/">Nieuws</a></benelux-news-list>`;
  return openPage(written(body, {head, ...(csp && {csp})}));
}

async function failed(page: HostPage) {
  const [element] = await until(() => {
    const all = elements(page);
    return all.length > 0 && all.every(({state}) => state.status === 'failed') && all;
  });
  return element!;
}

describe('A page with RSS', () => {
  const rss = (type: string) => answer('custom', {body: formats.rss!(news), type});

  for (const type of [
    'application/rss+xml',
    'text/html',
    'text/plain',
    'application/octet-stream',
  ]) {
    it(`shows it where it is sent as ${type}`, async () => {
      const [element] = await allReady(await open(rss(type)));

      expect(titles(element!)).to.deep.equal(['Een', 'Twee']);
    });
  }

  it('shows it under Trusted Types', async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types lit-html benelux-elements";
    const page = await open(rss('application/rss+xml'), '', scriptTag, csp);
    const [element] = await allReady(page);

    expect(titles(element!)).to.deep.equal(['Een', 'Twee']);
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('names the policy that is missing, and shows the fallback', async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await open(rss('application/rss+xml'), '', scriptTag, csp);
    // Browsers without Trusted Types forbid nothing.
    if (!('trustedTypes' in page.window)) {
      await allReady(page);
      return;
    }
    const element = await failed(page);

    expect(page.window.heard.warnings.join()).to.contain('allow benelux-elements in trusted-types');
    expect(showsFallback(element)).to.equal(true);
  });

  it('introduces its theme', async () => {
    const {text} = publishedFeeds[0]!;
    const src = answer('custom', {body: text, type: 'application/rss+xml'});
    const page = await openPage(
      written(`<benelux-theme-intro lang="en" src="${src}"></benelux-theme-intro>`, {
        head: scriptTag,
      }),
    );
    const [element] = await allReady(page);

    expect(partText(element!, 'heading')).to.equal('Press releases');
    expect(partText(element!, 'body')).to.equal('Latest press releases');
  });

  it('sorts by date what comes by relevance', async () => {
    const {text} = publishedFeeds.find(({name}) => name.includes('relevance'))!;
    const src = answer('custom', {body: text, type: 'application/rss+xml'});
    const [element] = await allReady(await open(src, 'sort="newest"'));

    expect(titles(element!)).to.deep.equal(['Nieuw', 'Oud maar passend']);
  });

  it('adds its next page', async () => {
    const more = answer('custom', {
      body: formats.rss!([{...news[0]!, title: 'Drie'}]).replace('>0</guid>', '>3</guid>'),
      type: 'text/xml',
    });
    const link = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="${more.replaceAll('&', '&amp;')}"/>`;
    const body = formats.rss!(news).replace('<channel>', `<channel>${link}`);
    const [element] = await allReady(
      await open(answer('custom', {body, type: 'text/xml'}), 'more="load" limit="2"'),
    );
    findPart(element!, 'more')!.click();
    await until(() => titles(element!).length === 3);

    expect(titles(element!)).to.deep.equal(['Een', 'Twee', 'Drie']);
  });

  it('says in which line it is broken', async () => {
    const body = formats.rss!(news).replace('</item>', '');
    const page = await open(answer('custom', {body, type: 'text/xml'}));
    await failed(page);

    expect(page.window.heard.warnings.join()).to.match(
      /is an RSS feed with a mistake in line \d+, column \d+/,
    );
  });
});

describe('A page with another format', () => {
  for (const name of ['drupal', 'politie-nl', 'schema-org']) {
    it(`shows ${name} with benelux-all.js`, async () => {
      const src = answer('custom', {body: formats[name]!(news)});
      const [element] = await allReady(await open(src, '', wholeScriptTag));

      expect(titles(element!)).to.deep.equal(['Een', 'Twee']);
    });

    it(`is told by benelux.js which file has ${name}`, async () => {
      const src = answer('custom', {body: formats[name]!(news)});
      const page = await open(src, `source="${name}"`);
      const element = await failed(page);

      expect(page.window.heard.warnings.join()).to.contain(
        `source="${name}" by benelux.js: benelux-all.js has it`,
      );
      expect(showsFallback(element)).to.equal(true);
    });
  }

  it('shows the pictures of Drupal, for which it asks a second time', async () => {
    const key = uniqueKey();
    const whole = formats.drupal!(news);
    const bare = JSON.stringify({...(JSON.parse(whole) as object), included: undefined});
    const src = answer('including', {key, bare, whole});
    const [element] = await allReady(await open(src, '', wholeScriptTag));
    const [card] = element!.shadowRoot!.querySelectorAll('benelux-news-card');

    expect(card!.shadowRoot!.querySelector('img')!.src).to.match(/patrol\.svg$/);
    expect(await requests(key)).to.equal(2);
  });

  it('shows JSON of its own by its paths', async () => {
    const src = json({
      result: {
        rows: [
          {nr: 1, kop: 'Een', pagina: '/1'},
          {nr: 2, kop: 'Twee'},
        ],
      },
    });
    const [element] = await allReady(
      await open(src, 'paths="items: result.rows; id: nr; title: kop; url: pagina"'),
    );

    expect(titles(element!)).to.deep.equal(['Een', 'Twee']);
  });

  it('is told of a path that is none', async () => {
    const src = json([{kop: 'Een'}]);
    const page = await open(src, 'paths="title: kop; nummer: nr"');
    await allReady(page);

    expect(page.window.heard.warnings.join()).to.contain(
      '<benelux-news-list paths>: "nummer: nr" is no field and path',
    );
  });

  for (const attributes of ['', 'source="politie-nl"', 'source="rss"', 'paths="title: kop"']) {
    it(`has no news where the server says so (204), with ${attributes || 'no attribute'}`, async () => {
      const [element] = await allReady(
        await open(answer('status/204'), attributes, wholeScriptTag),
      );

      expect(partText(element!, 'status')).to.equal('Geen nieuwsberichten');
    });
  }
});
