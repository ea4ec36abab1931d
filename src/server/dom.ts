// The DOM that html/ uses on Node, where there is no page.
import domino from '@mixmark-io/domino';
import {DOMParser} from '@xmldom/xmldom';
import {useXmlParser} from '../html/parse-xml.js';
import {useDom} from '../html/parse.js';

const serverDocument = domino.createDocument();

export function provideDom(): void {
  useDom({
    document: serverDocument,
    parse: (html) => domino.createDocument(html),
  });
  useXmlParser(parseXml);
}

/** Parses XML. Mistakes that leave no doubt are passed over; browsers are stricter. */
function parseXml(xml: string): Document {
  try {
    // What is read of XML is alike in both DOMs.
    return new DOMParser({onError: () => undefined}).parseFromString(
      xml,
      'application/xml',
    ) as unknown as Document;
  } catch (error) {
    const {lineNumber, columnNumber} = (error as {locator: Record<string, number>}).locator;
    throw new SyntaxError(`line ${lineNumber}, column ${columnNumber}`, {cause: error});
  }
}

/** HTML of nodes that `sanitize` has made. */
export function serialize(nodes: DocumentFragment): string {
  const container = serverDocument.createElement('div');
  container.appendChild(nodes);
  return container.innerHTML;
}
