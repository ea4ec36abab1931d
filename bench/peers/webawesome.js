// The news as cards of Web Awesome.
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import {fill, showNews, templateOf} from './show-news.js';

const card = templateOf(
  '<wa-card><img slot="media"><h3 slot="header" data-text="title"></h3>' +
    '<p><time data-text="date"></time> <span data-text="views"></span></p><p data-text="excerpt"></p>' +
    '<a slot="footer" data-text="more"></a></wa-card>',
);

showNews((texts) => fill(card, texts));
