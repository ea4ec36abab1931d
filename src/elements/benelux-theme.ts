// Registers <benelux-theme>.
import './benelux-news-list.js';
import './benelux-theme-intro.js';
import {register} from './register.js';
import {ThemeElement} from './theme/theme.js';

register('benelux-theme', ThemeElement);

declare global {
  interface HTMLElementTagNameMap {
    'benelux-theme': ThemeElement;
  }
}
