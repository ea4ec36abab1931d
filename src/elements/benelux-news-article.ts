// Registers <benelux-news-article>.
import {NewsArticleElement} from './news-article/news-article.js';
import {register} from './register.js';

register('benelux-news-article', NewsArticleElement);

declare global {
  interface HTMLElementTagNameMap {
    'benelux-news-article': NewsArticleElement;
  }
}
