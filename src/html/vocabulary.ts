// Names the elements of HTML that content may use, and what becomes of the others.

/** Kept. */
export const kept = /^(p|br|strong|em|b|i|a|[uo]l|li|h[3-6]|blockquote|abbr|span)_?$/;

/** Dropped with all they contain, since none of it is prose. */
export const dropped =
  'script|style|template|svg|math|title|textarea|select|option|datalist|button|output|iframe|object|' +
  'audio|video|canvas|xmp|plaintext|no(?:script|embed|frames)';

/** What neither begins nor ends a line; around all else, words must not run together. */
export const inline =
  /_$|^(abbr|bd[io]|cite|del|img|ins|kbd|label|mark|q|span|su[bp]|time|var|wbr)$/;
