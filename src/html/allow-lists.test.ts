// Whether articles and introductions hold nothing but what their lists allow, whatever the attack.
import {expect} from '@open-wc/testing';
import {attacks} from '../../test/vectors/attacks.js';
import {confusion} from '../../test/vectors/confusion.js';
import {base, prose} from '../../test/vectors/prose.js';
import {introduction, shownArticle} from './allow-lists.js';
import {sanitize, untrustedHtml, type AllowList} from './sanitize.js';

declare global {
  interface Window {
    /** Called by the scripts of the attacks. */
    hit?: () => void;
  }
}

const markups = [prose, attacks, confusion].flatMap((vectors) =>
  Object.values(vectors).flatMap((group) => group.flatMap(([html]) => html || [])),
);

/** What rich text may hold anyway, and each attribute that any list allows. */
const prosaic = /^(p|br|strong|em|b|i|a|[uo]l|li|h[1-6]|blockquote|abbr|span)$/;
const attributes: Readonly<Record<string, RegExp>> = {
  href: /^(https?:|mailto:|tel:)/,
  src: /^(https?:|data:image\/(png|jpeg|gif|webp|avif);base64,)/,
  alt: /^/,
  title: /^[^<>]*$/,
  lang: /^[a-z]{2,3}(-[a-z\d]+)*$/i,
  loading: /^lazy$/,
  width: /^\d+$/,
  height: /^\d+$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  scope: /^(row|col|rowgroup|colgroup)$/,
  datetime: /^[\d:.TZ+-]+$/,
};

const lists: Readonly<Record<string, AllowList>> = {
  'an introduction': introduction,
  'an article': shownArticle,
};

for (const [name, more] of Object.entries(lists)) {
  describe(`Rich text of ${name}`, () => {
    it(`holds only what is allowed (${markups.length} markups)`, () => {
      const wrong = markups.flatMap((html) => {
        const nodes = sanitize(untrustedHtml(html), {base, more});
        return [...nodes.querySelectorAll('*')].flatMap((element) => [
          ...(prosaic.test(element.localName) || more.names.test(element.localName)
            ? []
            : [`<${element.localName}> of ${html}`]),
          ...[...element.attributes]
            .filter(({name, value}) => !attributes[name]?.test(value))
            .map(({name, value}) => `${name}="${value}" of ${html}`),
        ]);
      });

      expect(wrong).to.deep.equal([]);
    });

    it('runs nothing when it comes to the page', async () => {
      let hits = 0;
      window.hit = () => hits++;
      const place = document.createElement('div');
      document.body.append(place);

      for (const html of markups) place.append(sanitize(untrustedHtml(html), {base, more}));
      await new Promise(requestAnimationFrame);
      place.remove();
      delete window.hit;

      expect(hits).to.equal(0);
    });
  });
}

describe('The list of an article', () => {
  it('lets pictures, figures, tables, code and definitions in, which introductions have in part', () => {
    const html = untrustedHtml(
      `<figure><img src="/a.jpg" alt="Brug" width="640" height="360" srcset="x"><figcaption>De brug</figcaption></figure>
      <table><caption>a<thead><tr><th scope="col" colspan="2">b<tbody><tr><td rowspan="2" style="color: red">c</table>
      <hr><pre><code>d</code></pre><sub>e</sub><sup>f</sup><dl><dt>g<dd>h</dl><q>i</q><cite>j</cite><time datetime="2021-12-03">k</time>`,
    );
    const names = (more: AllowList) =>
      new Set(
        [...sanitize(html, {base, more}).querySelectorAll('*')].map(({localName}) => localName),
      );
    const tables = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];
    const words = ['dl', 'dt', 'dd', 'q', 'cite'];

    expect([...names(introduction)]).to.have.members([...tables, ...words]);
    expect([...names(shownArticle)]).to.have.members([
      ...[...tables, ...words, 'img', 'figure', 'figcaption', 'hr', 'pre', 'code'],
      ...['sub', 'sup', 'time'],
    ]);
    const image = sanitize(html, {base, more: shownArticle}).querySelector('img')!;
    expect(image.getAttributeNames()).to.have.members(['loading', 'src', 'alt', 'width', 'height']);
  });
});
