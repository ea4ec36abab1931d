// The DOM that html/ works with on Node, where there is no page's.
import domino from '@mixmark-io/domino';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {useDom} from '../html/parse.js';

const document = domino.createDocument();

export function provideDom(): void {
  useDom({
    document,
    parse: (html) => domino.createDocument(html),
    toTemplateValue: (nodes) => unsafeHTML(serialize(nodes)),
  });
}

/** HTML of nodes that `sanitize` has made. */
export function serialize(nodes: DocumentFragment): string {
  const parent = document.createElement('div');
  parent.appendChild(nodes);
  return parent.innerHTML;
}
