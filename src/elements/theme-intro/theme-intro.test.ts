// What a reader of a page sees of a theme's introduction.
import {expect, html} from '@open-wc/testing';
import {fixture} from '../../../test/fixture.js';
import {answer, json} from '../../../test/answers.js';
import {expectAccessible} from '../../../test/axe.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed} from '../../../test/feeds.js';
import {findPart, partText, settled} from '../../../test/page.js';
import '../benelux-theme-intro.js';
import type {ThemeIntroElement} from './theme-intro.js';

const theme = feed([], {
  _benelux: {
    sections: [
      {heading: 'Algemeen', content_html: '<p>Een <a href="over">overleg</a>.</p><p>Twee.</p>'},
      {heading: 'Meer', content_html: '<ul><li>Drie</ul><script>document.title = "bad"</script>'},
    ],
  },
});

async function intro(template: ReturnType<typeof html>): Promise<ThemeIntroElement> {
  const element = await fixture<ThemeIntroElement>(template);
  await settled(element);
  return element;
}

describe('<benelux-theme-intro>', () => {
  listenToWarnings();

  it('shows the title of the theme and its sections', async () => {
    const element = await intro(
      html`<benelux-theme-intro src=${json(theme)}></benelux-theme-intro>`,
    );

    expect(partText(element, 'heading')).to.equal('Senningenoverleg');
    expect(findPart(element, 'heading')?.localName).to.equal('h2');
    const headings = element.shadowRoot?.querySelectorAll('h3') ?? [];
    expect([...headings].map((each) => each.textContent.trim())).to.deep.equal([
      'Algemeen',
      'Meer',
    ]);
    const bodies = element.shadowRoot?.querySelectorAll('[part=body]') ?? [];
    expect(bodies).to.have.lengthOf(2);
    expect(bodies[0]?.querySelectorAll('p')).to.have.lengthOf(2);
    expect(bodies[1]?.querySelector('li')?.textContent.trim()).to.equal('Drie');
  });

  it('resolves links in the text against the feed, and lets no script in', async () => {
    const src = json(theme);
    const element = await intro(html`<benelux-theme-intro src=${src}></benelux-theme-intro>`);

    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('[part=body] a');
    expect(link?.href).to.equal(new URL('over', new URL(src, location.href)).href);
    expect(element.shadowRoot?.querySelector('script')).to.equal(null);
    expect(document.title).not.to.equal('bad');
  });

  it('takes a heading and its level from the page', async () => {
    const element = await intro(
      html`<benelux-theme-intro heading="Thema" heading-level="1" src=${json(theme)}>
      </benelux-theme-intro>`,
    );

    expect(findPart(element, 'heading')?.localName).to.equal('h1');
    expect(partText(element, 'heading')).to.equal('Thema');
    expect(element.shadowRoot?.querySelectorAll('h2')).to.have.lengthOf(2);
  });

  it('puts headings of its text below those of their section, at whatever level', async () => {
    const text = '<h2>Eerst</h2><p>Tekst.</p><h4>Dan</h4>';
    const sections = [{heading: 'Algemeen', content_html: text}, {content_html: text}];
    const src = json(feed([], {_benelux: {sections}}));
    const element = await intro(html`<benelux-theme-intro src=${src}></benelux-theme-intro>`);
    const headings = () =>
      Array.from(
        element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [],
        ({localName, textContent}) => `${localName} ${textContent.trim()}`,
      );
    const asWritten = headings();

    element.headingLevel = 1;
    await element.updateComplete;

    expect(asWritten).to.deep.equal([
      'h2 Senningenoverleg',
      ...['h3 Algemeen', 'h4 Eerst', 'h6 Dan'],
      ...['h3 Eerst', 'h5 Dan'],
    ]);
    expect(headings()).to.deep.equal([
      'h1 Senningenoverleg',
      ...['h2 Algemeen', 'h3 Eerst', 'h5 Dan'],
      ...['h2 Eerst', 'h4 Dan'],
    ]);
  });

  it('has no heading when the page wants none', async () => {
    const element = await intro(
      html`<benelux-theme-intro heading="" src=${json(theme)}></benelux-theme-intro>`,
    );

    expect(findPart(element, 'heading')).to.equal(null);
  });

  it('keeps its text on the page when it is rendered again', async () => {
    const element = await intro(
      html`<benelux-theme-intro src=${json(theme)}></benelux-theme-intro>`,
    );
    const paragraph = element.shadowRoot?.querySelector('p');

    element.heading = 'Anders';
    await element.updateComplete;

    expect(element.shadowRoot?.querySelector('p') === paragraph).to.equal(true);
  });

  it('names the language of the text where the element has another', async () => {
    const dutch = await intro(
      html`<benelux-theme-intro lang="fr" src=${json(theme)}></benelux-theme-intro>`,
    );
    const own = await intro(
      html`<benelux-theme-intro lang="nl-BE" src=${json(theme)}></benelux-theme-intro>`,
    );

    expect(findPart(dutch, 'body')?.getAttribute('lang')).to.equal('nl');
    expect(findPart(own, 'body')?.hasAttribute('lang')).to.equal(false);
  });

  it('is accessible', async () => {
    await expectAccessible(
      await intro(
        html`<benelux-theme-intro lang="fr" src=${answer('feed.fr.json')}></benelux-theme-intro>`,
      ),
    );
  });
});
