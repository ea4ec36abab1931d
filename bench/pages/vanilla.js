// The practical floor: the cards of <benelux-news-list>, written by hand for this one purpose and without a library.
/* global CSSStyleSheet, HTMLElement, URL, customElements, document, fetch */

const languages = {
  en: {
    news: 'News',
    more: 'More news',
    failure: 'The news could not be loaded.',
    read: 'Read more',
    readAbout: (title) => `Read more: “${title}”`,
    views: ['view', 'views'],
    thousands: ',',
    months: ' Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  },
  nl: {
    news: 'Actueel',
    more: 'Meer nieuwsberichten',
    failure: 'Het nieuws kon niet worden geladen.',
    read: 'Lees meer',
    readAbout: (title) => `Lees meer: ‘${title}’`,
    views: ['weergave', 'weergaven'],
    thousands: '.',
    months: ' jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.',
  },
  fr: {
    news: 'Actualités',
    more: 'Plus d’actualités',
    failure: 'Impossible de charger les actualités.',
    read: 'Lire la suite',
    readAbout: (title) => `Lire la suite\u00a0: «\u00a0${title}\u00a0»`,
    views: ['vue', 'vues'],
    thousands: '\u202f',
    months: ' janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  },
  de: {
    news: 'Aktuelles',
    more: 'Weitere Meldungen',
    failure: 'Die Meldungen konnten nicht geladen werden.',
    read: 'Weiterlesen',
    readAbout: (title) => `Weiterlesen: „${title}“`,
    views: ['Aufruf', 'Aufrufe'],
    thousands: '.',
    months: '. Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
  },
  lb: {
    news: 'Aktualitéiten',
    more: 'Méi Aktualitéiten',
    failure: 'D’Aktualitéite konnten net geluede ginn.',
    read: 'Méi liesen',
    readAbout: (title) => `Méi liesen: „${title}“`,
    views: ['Offro', 'Offroen'],
    thousands: '.',
    months: '. Jan. Feb. Mäe. Abr. Mee Juni Juli Aug. Sep. Okt. Nov. Dez.',
  },
};

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; color: light-dark(#1b1f24, #e8eaed); font: 1.0625em/1.6 system-ui, sans-serif; overflow-wrap: break-word }
  * { margin: 0; padding: 0 }
  h2, h3 { line-height: 1.25 }
  h2 { margin-block-end: .75em; font-size: 1.625em }
  h3, a { color: light-dark(#17498f, #9ec5ff) }
  h3 { font-size: 1.1875em }
  a { text-underline-offset: .2em; font-weight: 600 }
  a:hover { text-decoration-thickness: .125em }
  ul + a { display: inline-block; margin-block-start: 1em; padding: .5em 0 }
  :host([layout=grid]) ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr)); gap: 1.5em }
  :host([layout=grid]) li { padding: 0; border: 0 }
  li { padding-block: 1.5em; border-block-start: .0625em solid light-dark(#d3d9e0, #3d4550); list-style: none }
  article { position: relative; display: flex; flex-wrap: wrap; gap: .75em 1.5em }
  img { flex: 1 1 12em; min-inline-size: 0; block-size: auto; aspect-ratio: 16 / 9; align-self: start; object-fit: cover; border-radius: .25em; background: light-dark(#e9edf2, #2a313a) }
  div { flex: 999 1 20em; min-inline-size: min(100%, 16em); max-inline-size: 42em }
  div > * + * { margin-block-start: .375em }
  .meta { color: light-dark(#4f5966, #aeb6c1); font-size: .875em }
  time + span::before { content: '· ' }
  .excerpt { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4 }
  li a { display: inline-block }
  li a::after { content: ''; position: absolute; inset: 0 }
  li a:focus-visible { outline: none }
  li a:focus-visible::after { outline: .1875em solid light-dark(#17498f, #9ec5ff); outline-offset: .25em }
  article:hover h3 { text-decoration: underline }
`);

const card = document.createElement('template');
card.innerHTML =
  '<li><article><img alt="" loading="lazy"><div><h3 dir="auto"></h3><p class="meta"><time></time> <span></span></p>' +
  '<p class="excerpt" dir="auto"></p><a></a></div></article></li>';

customElements.define(
  'vanilla-news-list',
  class extends HTMLElement {
    async connectedCallback() {
      const language = this.closest('[lang]')?.lang.slice(0, 2);
      const words = languages[language] ?? languages.en;
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [styles];
      root.innerHTML = `<h2>${words.news}</h2><ul role="list"></ul>`;
      this.refresh = async () => {
        const response = await fetch(this.getAttribute('src'), {credentials: 'omit'});
        const feed = await response.json();
        const items = feed.items.slice(0, Number(this.getAttribute('limit') ?? 3));
        const cards = items.map((item) => fill(item, words, response.url));
        root.querySelector('ul').replaceChildren(...cards);
        const link = root.querySelector('ul + a') ?? root.appendChild(document.createElement('a'));
        link.href = safe(feed.home_page_url, response.url);
        link.textContent = words.more;
      };
      try {
        await this.refresh();
      } catch {
        root.append(words.failure);
      }
    }
  },
);

function fill({title, url, summary, date_published: date, image, _benelux: extra}, words, base) {
  const li = card.content.cloneNode(true).firstChild;
  const find = (selector) => li.querySelector(selector);
  const {alt, width, height} = extra.image;
  Object.assign(find('img'), {src: safe(image, base), alt, width, height});
  find('h3').textContent = title;
  find('time').dateTime = date;
  find('time').textContent = writeDate(date, words);
  find('span').textContent = writeViews(extra.views, words);
  find('.excerpt').textContent = summary;
  const link = find('a');
  link.href = safe(url, base);
  link.ariaLabel = words.readAbout(title);
  link.textContent = words.read;
  return li;
}

function writeDate(date, {months}) {
  const [year, month, day] = date.slice(0, 10).split('-');
  const [afterDay, ...names] = months.split(' ');
  return `${day}${afterDay} ${names[month - 1]} ${year}`;
}

function writeViews(views, {views: [one, other], thousands}) {
  const written = String(views).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${written} ${views === 1 ? one : other}`;
}

/** A URL from outside may be an address on the web, but no script. */
function safe(value, base) {
  const {protocol, href} = new URL(value, base);
  return /^https?:$/.test(protocol) ? href : '';
}
