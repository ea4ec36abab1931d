// The content layer without any element: the model, and what turns an answer of a known format into it.
export {answerOf, type Answer, type AnswerDetails} from './answer.js';
export {ContentError, type ContentErrorKind, type ContentFailure} from './content-error.js';
export {sortItems, taggedItems, type Sort} from './items.js';
export type {Feed, Image, ImageCandidate, NewsItem, Section} from './model.js';
export {parseAnswer, parseContent, registerSource} from './registry.js';
export type {Report, Reporter} from './report.js';
export type {Source} from './source.js';
export {untrustedHtml, type UntrustedHtml} from '../html/sanitize.js';
