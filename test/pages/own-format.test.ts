// A page that teaches the script tag a format of its own.
import {expect} from '@open-wc/testing';
import {answer, json} from '../answers.js';
import {titles} from '../page.js';
import {allReady, openPage, scriptTag, until, written} from './host-page.js';

const rows = json({
  rows: [
    {nr: 1, kop: 'Een', adres: 'javascript:alert(1)'},
    {nr: 2, kop: {}},
  ],
});
const list = `<benelux-news-list src="${rows}"></benelux-news-list>`;

/** The script of a page that teaches the script tag a format, before that comes. */
function script(code: string): string {
  return `<script type="module">
    customElements.whenDefined('benelux-news-list').then(({registerSource}) => {
      ${code}
    });
  </script>${scriptTag}`;
}

describe('the script tag with a format of the page', () => {
  it('shows news in that format', async () => {
    const head = script(`registerSource({
      name: 'rows',
      matches: (answer) => Array.isArray(answer.json().rows),
      parse: (answer) => ({
        items: answer.json().rows.map(({nr, kop, adres}) => ({id: nr, title: kop, url: adres})),
      }),
    });`);
    const page = await openPage(written(list, {head}));
    const [element] = await allReady(page);

    expect(element && titles(element)).to.deep.equal(['Een']);
    expect(element?.shadowRoot?.querySelectorAll('a').length).to.equal(0);
    expect(page.window.heard.errors).to.deep.equal([]);
    expect(page.window.heard.warnings.join()).to.contain(
      'items[0].url: "javascript:alert(1)" is no link',
    );
  });

  it('reads XML as well as JSON, also where the page has Trusted Types', async () => {
    const xml = '<news><item nr="7"><kop>AT&amp;T &lt;b&gt;</kop></item></news>';
    const url = answer('custom', {body: xml, type: 'application/xml'});
    const head = script(`registerSource({
      name: 'xml',
      matches: (answer) => answer.xml().documentElement.localName === 'news',
      parse: (answer) => ({
        items: [...answer.xml().querySelectorAll('item')].map((item) => ({
          id: item.getAttribute('nr'),
          title: item.textContent,
        })),
      }),
    });`);
    const csp = "require-trusted-types-for 'script'; trusted-types lit-html benelux-elements";
    const body = `<benelux-news-list src="${url}"></benelux-news-list>`;
    const page = await openPage(written(body, {head, csp}));
    const [element] = await allReady(page);

    expect(element && titles(element)).to.deep.equal(['AT&T <b>']);
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('says so when the page’s own code fails, and still shows other news', async () => {
    const head = script(`registerSource({
      name: 'rows',
      matches: (answer) => answer.json().rows.length > 0,
      parse: () => { throw new Error('Oops'); },
    });`);
    const feed = `<benelux-news-list src="${json({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: 1, title: 'Nieuws'}],
    })}"></benelux-news-list>`;
    const page = await openPage(written(list + feed, {head}));
    const [broken, good] = await until(() => {
      const all = [...page.document.querySelectorAll('benelux-news-list')];
      return all.every(({state}) => /ready|failed/.test(state.status)) && all;
    });

    expect(broken?.state.error?.message).to.contain('is no rows: Oops');
    expect(good && titles(good)).to.deep.equal(['Nieuws']);
    expect(page.window.heard.errors).to.deep.equal([]);
  });
});
