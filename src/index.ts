// The package's main entry: the classes of the elements, their events and types. Importing it registers nothing.
export * from './elements/index.js';
export {ContentErrorEvent, ContentLoadEvent, ItemSelectEvent, NewsFilterEvent} from './events.js';
export * from './content/index.js';
export type {NewsQuery} from './content/query.js';
export type {ContentState} from './controllers/content-state.js';
