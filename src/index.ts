// The classes of the elements, their events, and the types of all they say; importing it registers nothing.
export {NewsCardElement} from './elements/news-card/news-card.js';
export {NewsListElement} from './elements/news-list/news-list.js';
export {ThemeIntroElement} from './elements/theme-intro/theme-intro.js';
export {ContentErrorEvent, ContentLoadEvent, ItemSelectEvent} from './events.js';
export * from './content/index.js';
export type {ContentState} from './controllers/content-state.js';
