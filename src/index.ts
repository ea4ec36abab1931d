// Classes, types and functions for developers; importing them registers nothing.
export {ContentError, type ContentErrorKind} from './content/content-error.js';
export type {Feed, Image, NewsItem, Section} from './content/model.js';
export {registerSource, type ParseContext, type Source} from './content/source.js';
export type {ContentState} from './controllers/content-state.js';
export {NewsCardElement} from './elements/news-card/news-card.js';
export {NewsListElement} from './elements/news-list/news-list.js';
export {ThemeIntroElement} from './elements/theme-intro/theme-intro.js';
export {ContentErrorEvent, ContentLoadEvent, ItemSelectEvent} from './events.js';
export {untrustedHtml, type UntrustedHtml} from './html/sanitize.js';
export {VERSION as version} from './generated/version.js';
