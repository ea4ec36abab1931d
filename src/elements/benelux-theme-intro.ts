// Registers <benelux-theme-intro>.
import {ThemeIntroElement} from './theme-intro/theme-intro.js';
import {register} from './register.js';

register('benelux-theme-intro', ThemeIntroElement);

declare global {
  interface HTMLElementTagNameMap {
    'benelux-theme-intro': ThemeIntroElement;
  }
}
