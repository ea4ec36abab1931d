// What an answer is in place of the format that was expected, in words that follow its URL.

/** UTF-16 code units beyond which an answer was cut off. */
const MAX_LENGTH = 4_900_000;

/** UTF-16 code units in which a text names its format: after comments and declarations. */
const PROLOGUE = 20_000;

/** Name of the first element, with its prefix, of a text that is XML or HTML; empty for other texts. */
export function rootName(text: string): string {
  const bare = text.slice(0, PROLOGUE).replace(/<!--[^]*?(?:-->|$)|<[?!][^>]*(?:>|$)/g, '');
  return /^[^<{["]*<([\w:]+)/.exec(bare)?.[1] ?? '';
}

/** A text in place of JSON. @param message of the error of `JSON.parse` */
export function notJson(text: string, message: string): string {
  const markup = markupOf(text);
  if (markup) return `is ${markup}, not JSON`;
  if (!text.trim()) return 'is empty';
  if (text.length > MAX_LENGTH) return 'is over 5 MB';
  return `is broken JSON: it ${placeOf(text, message)}`;
}

/** A text in place of XML. @param place of the mistake in it */
export function notXml(text: string, place: string): string {
  if (!text.trim()) return 'is empty';
  if (text.length > MAX_LENGTH) return 'is over 5 MB';
  const markup = markupOf(text);
  if (!markup || markup === 'HTML') return `is ${markup || 'text'}, not XML`;
  return `is ${markup} with a mistake in ${place}`;
}

function markupOf(text: string): string {
  const root = rootName(text);
  if (/^(rss|rdf:rdf)$/i.test(root)) return 'an RSS feed';
  if (/^(\w+:)?feed$/i.test(root)) return 'an Atom feed';
  if (!/^\s*</.test(text)) return '';
  return root && /^\s*<\?xml/.test(text) && !/^html$/i.test(root) ? 'XML' : 'HTML';
}

/** Where JSON is broken. Engines word it differently: by line and column, by position, or not at all. */
function placeOf(text: string, message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (line && column) return `breaks off in line ${line}, column ${column}`;
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  const isKnown = position !== undefined || /EOF|end|untermin/i.test(message);
  return isKnown
    ? `breaks off in line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
    : `has a mistake (${message.slice(0, 80)})`;
}
