// Parses XML into an inert document: nothing runs, nothing is loaded, and no entity of the text's own is expanded.
import {parseString, parseTrusted} from './parse.js';
import {decodeReferences} from './text.js';
import {escapeHtml} from './xhtml.js';

/**
 * What feeds hold though XML does not allow it, or though nobody needs it: a declaration behind other characters, a type
 * with entities, control characters; and `&` that begins no reference of XML. Comments and CDATA sections stay as they are.
 */
const unusual =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|(^[^<]+|<\?xml\s[^]*?(?:\?>|$)|<!DOCTYPE[^[>]*(?:\[[^]*?(?:\]\s*>|$)|>|$)|(?![\t\n\r])\p{Cc})|&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)(?:[a-z][a-z\d]{1,31};)?/giu;

/** The most different names of characters; more are no names that HTML has. */
const MAX_NAMES = 300;

/** Parses well-formed XML; throws an error that begins with where the mistake is, such as `line 3, column 5`. */
type XmlParser = (xml: string) => Document;

let parser: XmlParser = parseInPage;

/** Reads XML with a parser that is not the page's, as on a server. */
export function useXmlParser(other: XmlParser): void {
  parser = other;
}

/**
 * Parses XML. Lines are counted as in the text.
 * @returns undefined where a page's Trusted Types forbid it
 * @throws SyntaxError whose message begins with where the mistake is
 */
export function parseXml(xml: string): Document | undefined {
  const known = new Map<string, string>();
  const tidy = xml.replace(unusual, (all, dropped?: string) => {
    if (dropped !== undefined) return dropped.replace(/[^\n]+/g, '');
    if (!all.startsWith('&')) return all;
    // Names that HTML has, such as `&nbsp;`, are meant as such.
    if (!known.has(all) && known.size < MAX_NAMES)
      known.set(all, escapeHtml(decodeReferences(all)));
    return known.get(all) ?? escapeHtml(all);
  });
  try {
    return parser(tidy);
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    return undefined;
  }
}

function parseInPage(xml: string): Document {
  let parsed: Document;
  try {
    parsed = parseTrusted(xml, 'application/xml');
  } catch {
    // The browser has no Trusted Types, or the page forbids our policy's name.
    parsed = parseString(xml, 'application/xml');
  }
  const problem = parsed.querySelector('parsererror')?.textContent;
  if (problem === undefined) return parsed;
  const [, line, column] = /line(?: number)? (\d+)(?:,| at) column (\d+)/i.exec(problem) ?? [];
  throw new SyntaxError(`line ${line}, column ${column}`);
}
