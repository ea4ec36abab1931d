// The news as cards of ECL, the component library of the European Commission.
/* global document, window */
import '@ecl/ecl-webcomponents/dist/custom-elements/index.js';
import '@ecl/ecl-webcomponents/dist/collection/build/styles/custom-properties-ec.css';
import {defineCustomElement as defineCard} from '@ecl/ecl-webcomponents/dist/custom-elements/ecl-card.js';
import {defineCustomElement as defineContent} from '@ecl/ecl-webcomponents/dist/custom-elements/ecl-content-block.js';
import {defineCustomElement as defineLink} from '@ecl/ecl-webcomponents/dist/custom-elements/ecl-link.js';
import {fill, showNews, templateOf} from './show-news.js';

const card = templateOf(
  '<ecl-card><ecl-content-block has-title has-description has-links no-script>' +
    '<h3 slot="title" data-text="title"></h3><p slot="description" data-text="excerpt"></p>' +
    '<ecl-link slot="links" variant="standalone" data-text="more"></ecl-link>' +
    '</ecl-content-block></ecl-card>',
);

// Its theme is in the bundle; and a script that it would load from another server is no part of a card.
window.__eclCurrentTheme = 'ec';
const loader = document.createElement('script');
document.head.append(Object.assign(loader, {id: 'webtools-loader', type: 'text/plain'}));

for (const define of [defineCard, defineContent, defineLink]) define();

showNews((texts) => {
  const filled = fill(card, texts);
  Object.assign(filled, {image: texts.image, imageAlt: texts.alt});
  const [content, link] = filled.querySelectorAll('ecl-content-block, ecl-link');
  content.metaPrimary = JSON.stringify([texts.date, texts.views]);
  link.path = texts.href;
  return filled;
});
