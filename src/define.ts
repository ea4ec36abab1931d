// Registers all elements.
import './elements/benelux-theme-intro.js';
import './elements/benelux-news-list.js';
