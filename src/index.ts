// The classes of the elements, their events, and the types of all they say; importing it registers nothing.
export * from './elements/index.js';
export {ContentErrorEvent, ContentLoadEvent, ItemSelectEvent} from './events.js';
export * from './content/index.js';
export type {ContentState} from './controllers/content-state.js';
