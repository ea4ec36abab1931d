// Registers <benelux-news-list>.
import './benelux-news-card.js';
import './news-list/filter/filter.js';
import {NewsListElement} from './news-list/news-list.js';
import {register} from './register.js';

register('benelux-news-list', NewsListElement);

declare global {
  interface HTMLElementTagNameMap {
    'benelux-news-list': NewsListElement;
  }
}
