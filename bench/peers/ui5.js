// The news as cards of UI5.
import {setDefaultFontLoading} from '@ui5/webcomponents-base/dist/config/Fonts.js';
import '@ui5/webcomponents/dist/Card.js';
import '@ui5/webcomponents/dist/CardHeader.js';
import {fill, showNews, templateOf} from './show-news.js';

const card = templateOf(
  '<ui5-card><ui5-card-header slot="header"></ui5-card-header><div style="padding: 1rem"><img>' +
    '<p data-text="excerpt"></p><a data-text="more"></a></div></ui5-card>',
);

// Its fonts would come from another server.
setDefaultFontLoading(false);

showNews((texts) => {
  const {title, date, views} = texts;
  const filled = fill(card, texts);
  filled.accessibleName = title;
  const header = filled.querySelector('ui5-card-header');
  Object.assign(header, {titleText: title, subtitleText: `${date} ${views}`});
  return filled;
});
