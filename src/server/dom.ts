// The DOM that html/ uses on Node, where there is no page.
import domino from '@mixmark-io/domino';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {useDom} from '../html/parse.js';

const serverDocument = domino.createDocument();

export function provideDom(): void {
  useDom({
    document: serverDocument,
    parse: (html) => domino.createDocument(html),
    toTemplateValue: (nodes) => unsafeHTML(serialize(nodes)),
  });
}

/** HTML of nodes that `sanitize` has made. */
export function serialize(nodes: DocumentFragment): string {
  const container = serverDocument.createElement('div');
  container.appendChild(nodes);
  return container.innerHTML;
}
