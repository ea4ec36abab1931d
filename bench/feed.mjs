// Makes a JSON Feed of any length, the same one every time.

const words = (
  'agenten uit de drie landen bereiden samen een dienst in grensstreek voor zij spreken af wie leiding ' +
  'heeft welke route patrouille neemt en hoe verbinding met meldkamers aan beide kanten wordt getest'
).split(' ');

/**
 * @param {number} count how many items
 * @param {{hasPictures?: boolean}} [options]
 */
export function makeFeed(count, {hasPictures = true} = {}) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Samenwerking over de grens',
    language: 'nl',
    home_page_url: 'https://content.example/nl',
    items: Array.from({length: count}, (_, n) => makeItem(n, hasPictures)),
  };
}

function makeItem(n, hasPictures) {
  return {
    id: `item-${n}`,
    url: `https://content.example/nl/nieuws/${n}`,
    title: sentence(n, 8 + (n % 7)),
    summary: sentence(3 * n, 36 + (n % 11)),
    date_published: new Date(Date.UTC(2025, 11, 31, 9) - n * 86_400_000).toISOString(),
    // Each has its own address, as pictures have: browsers show at once what the page has loaded already.
    image: hasPictures ? `/image.png?${n}` : undefined,
    _benelux: {
      views: (n * 7919) % 25_000,
      image: hasPictures ? {alt: `Tekening ${n}`, width: 640, height: 360} : undefined,
    },
  };
}

function sentence(start, length) {
  const text = Array.from({length}, (_, n) => words[(start + n * 5) % words.length]).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
