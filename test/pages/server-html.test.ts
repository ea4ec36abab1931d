// Whether a server and a browser make the same of rich text, except in corners of the parser's standard.
import {expect} from '@open-wc/testing';
import {introduction} from '../../src/html/allow-lists.js';
import {sanitize, untrustedHtml} from '../../src/html/sanitize.js';
import {attacks} from '../vectors/attacks.js';
import {confusion} from '../vectors/confusion.js';
import {base, prose} from '../vectors/prose.js';
import {feed} from '../feeds.js';

/** What an introduction may hold beyond prose. */
const tables = [
  '<table><caption>Cijfers<thead><tr><th>Land<tbody><tr><td>België</table>',
  '<dl><dt>NL<dd>Nederland</dl><p><q>Samen</q>, <cite>het verdrag</cite></p>',
  '<table onclick="hit()"><td style="color: red" colspan=2>a<script>hit()</script></table>',
];

const markups = [prose, attacks, confusion]
  .flatMap((vectors) =>
    Object.values(vectors).flatMap((group) => group.flatMap(([html]) => html || [])),
  )
  .concat(tables);

/** Domino reads these by an older standard, or as a browser without scripts does. */
const known = /^(<noscript|<svg><\/p>|\0|<p><table>)/;

const folded = (html = '') => html.replace(/\s+/g, ' ').trim();

describe('rich text that a server has rendered', () => {
  let onServer: string[];

  before(async () => {
    const sections = markups.map((content_html) => ({content_html}));
    const response = await fetch('/render', {
      method: 'POST',
      body: JSON.stringify({
        tagName: 'benelux-theme-intro',
        data: feed([], {_benelux: {sections}}),
        options: {attributes: {lang: 'nl'}, url: base},
      }),
    });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const divs = page.querySelector('template')!.content.querySelectorAll('section > div');
    // Lit marks the places of values in its templates.
    onServer = [...divs].map((div) => {
      div
        .querySelectorAll('[role=region]')
        .forEach((region) => region.replaceWith(...region.childNodes));
      return div.innerHTML.replace(/<!--\/?lit-part.*?-->/g, '');
    });
  });

  it(`is the same as in a browser (${markups.length} markups)`, () => {
    const different = markups.filter((html, index) => {
      const div = document.createElement('div');
      div.append(sanitize(untrustedHtml(html), {base, level: 3, more: introduction}));
      return folded(onServer[index]) !== folded(div.innerHTML) && !known.test(html);
    });

    expect(onServer).to.have.lengthOf(markups.length);
    expect(different).to.deep.equal([]);
  });

  it('is safe', () => {
    const page = new DOMParser().parseFromString(onServer.join('<hr>'), 'text/html');
    const names = [...page.body.querySelectorAll('*')].flatMap((element) => [
      element.localName.replace(/^h[1-6]$/, 'h'),
      ...element.getAttributeNames().map((name) => `${element.localName} ${name}`),
    ]);
    const links = [...page.querySelectorAll('a')].map(({protocol}) => protocol);

    expect([...new Set(names)]).to.have.members([
      ...['p', 'br', 'strong', 'em', 'b', 'i', 'a', 'ol', 'ul', 'li', 'h', 'blockquote', 'abbr'],
      ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'q', 'cite', 'dl', 'dt', 'dd'],
      ...['td colspan', 'span', 'hr', 'a href', 'abbr title', 'a lang', 'p lang', 'span lang'],
    ]);
    expect([...new Set(links)]).to.have.members(['https:', 'mailto:', 'tel:', ':']);
  });
});
