// What the pages of the peers have in common: loads the feed, writes its texts, and puts a card of each item into a list.
/* global URL, document, fetch */

const months = 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split(' ');

/**
 * Fills the lists of the page, and gives each a method `refresh()`, which loads the feed again and makes all cards anew.
 *
 * @param {(item: {title: string, href: string, image: string, alt: string, date: string, views: string, excerpt: string, more: string}) => Element} makeCard
 */
export function showNews(makeCard) {
  for (const list of document.querySelectorAll('[limit]')) {
    list.innerHTML = '<h2>Actueel</h2><ul role="list"></ul>';
    list.refresh = async () => {
      const response = await fetch(list.getAttribute('src'), {credentials: 'omit'});
      const {items} = await response.json();
      const shown = items.slice(0, Number(list.getAttribute('limit')));
      list
        .querySelector('ul')
        .replaceChildren(...shown.map((item) => makeRow(makeCard(textsOf(item, response.url)))));
    };
    void list.refresh();
  }
}

/** The content of a card, with the texts of an item where an element has their name in `data-text`. */
export function fill(template, texts) {
  const card = template.content.firstElementChild.cloneNode(true);
  for (const place of card.querySelectorAll('[data-text]'))
    place.textContent = texts[place.dataset.text];
  for (const link of card.querySelectorAll('a')) {
    link.href = texts.href;
    link.ariaLabel = `${texts.more}: ${texts.title}`;
  }
  const image = card.querySelector('img');
  if (image) Object.assign(image, {src: texts.image, alt: texts.alt, loading: 'lazy'});
  return card;
}

/** @param {string} html of one card */
export function templateOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
}

function makeRow(card) {
  const row = document.createElement('li');
  row.append(card);
  return row;
}

function textsOf({title, url, summary, date_published: date, image, _benelux: extra}, base) {
  const [year, month, day] = date.slice(0, 10).split('-');
  const views = String(extra.views).replace(/\B(?=(\d{3})+$)/g, '.');
  return {
    title,
    href: new URL(url, base).href,
    image: new URL(image, base).href,
    alt: extra.image.alt,
    date: `${day} ${months[month - 1]} ${year}`,
    views: `${views} ${extra.views === 1 ? 'weergave' : 'weergaven'}`,
    excerpt: summary,
    more: 'Lees meer',
  };
}
