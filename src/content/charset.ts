// Reads bytes as text, in whatever charset they are.

/** UTF-16 code units of an XML declaration. */
const DECLARATION = 200;

/**
 * The text of bytes, without a byte order mark. Feeds often say another charset than they have, so the bytes count first:
 * they are UTF-8 where most of what is not ASCII is. Else the charset counts that the answer or the XML declaration names,
 * and `windows-1252` where none is known (https://encoding.spec.whatwg.org/).
 * @param type value of `Content-Type`
 */
export function decode(bytes: Uint8Array, type: string): string {
  const [first = 1, second = 1] = bytes;
  if (first === 0 || (first === 0xfe && second === 0xff)) return read(bytes, 'utf-16be');
  if (second === 0 || (first === 0xff && second === 0xfe)) return read(bytes, 'utf-16le');
  const text = read(bytes, 'utf-8');
  const wrong = text.split('\ufffd').length - 1;
  const right = wrong && (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0);
  if (right >= wrong) return text;
  const declaration = text.slice(0, DECLARATION);
  const [, charset = ''] =
    /charset="?([^\s;"]+)/i.exec(type) ?? /encoding=["']([^"']+)/i.exec(declaration) ?? [];
  try {
    return read(bytes, /utf-?8/i.test(charset) ? 'windows-1252' : charset);
  } catch {
    return read(bytes, 'windows-1252');
  }
}

function read(bytes: Uint8Array, charset: string): string {
  // Without `stream`, Node 20 takes windows-1252 for ISO-8859-1, in which the euro sign is a control character.
  return new TextDecoder(charset).decode(bytes, {stream: true});
}
