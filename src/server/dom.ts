// Gives html/ a DOM on Node, where there is no page's.
import {createDocument} from '@mixmark-io/domino';
import {useDom} from '../html/parse.js';

export function provideDom(): void {
  useDom(createDocument(), (html) => createDocument(html));
}
