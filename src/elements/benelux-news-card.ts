// Registers <benelux-news-card>.
import {NewsCardElement} from './news-card/news-card.js';
import {register} from './register.js';

register('benelux-news-card', NewsCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'benelux-news-card': NewsCardElement;
  }
}
