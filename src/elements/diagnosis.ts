// One line on the page for the webmaster who looks for it: what the element knows of its content, and what is wrong.
import type {Feed, NewsItem} from '../content/model.js';
import {helpFor} from '../warn.js';
import type {ContentElement} from './content-element.js';

type Diagnosed = ContentElement<Feed> | ContentElement<NewsItem>;

/** Whether the page's address asks for it, by `?benelux-debug`. A server has no address. */
export function isDebugged(): boolean {
  const {search} = (globalThis.location as Location | undefined) ?? {search: ''};
  return /[?&]benelux-debug\b/.test(search);
}

/** State, address, format, language, and the problem with its cure. In English, like the console. */
export function diagnosis({localName, state, src, source, language}: Diagnosed): string {
  const {status, content, error} = state;
  const items = content && 'items' in content ? content.items?.length : undefined;
  return [
    `<${localName}> ${status}`,
    src === undefined ? 'no src' : `src="${src}"`,
    `source="${source}"`,
    `language ${language}`,
    ...(items === undefined ? [] : [`${items} items`]),
    ...(error ? [error.message, helpFor(error.code)] : []),
  ].join(' · ');
}
