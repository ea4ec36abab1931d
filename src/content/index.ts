// The content layer without any element: its model, and how JSON of a known format becomes it.
export {ContentError, type ContentErrorKind} from './content-error.js';
export {sortItems, taggedItems, type Sort} from './items.js';
export type {Feed, Image, ImageCandidate, NewsItem, Section} from './model.js';
export {parseContent, registerSource, type ParseContext, type Source} from './source.js';
export {untrustedHtml, type UntrustedHtml} from '../html/sanitize.js';
