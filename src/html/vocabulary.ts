// Names the elements of HTML that content may use, and what becomes of the others.

/** Kept. A value names the attribute without which the element means nothing, so that only its children stay. */
export const kept: ReadonlyMap<string, string | undefined> = new Map(
  'p br strong em b i a:href ul ol li h3 h4 h5 h6 blockquote abbr:title span:lang'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** Dropped with all they contain, since none of it is prose. */
export const dropped =
  'audio|button|canvas|datalist|iframe|math|no(?:embed|frames|script)|object|opt(?:group|ion)|output|' +
  'plaintext|script|select|style|svg|template|textarea|title|video|xmp';

/** What begins or ends a line: the words before and after must not run together. */
export const block =
  /^(?:address|article|aside|blockquote|br|caption|center|d[dt]|details|div|figcaption|figure|footer|h[1-6r]|header|li|p|pre|section|summary|t[dhr])$/;
