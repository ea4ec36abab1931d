// Tells the webmaster in the console what is wrong, once.

const said = new Set<string>();

/**
 * Writes one console warning with a code and where to read about it; the same warning is not repeated.
 * @param code names a heading of docs/troubleshooting.md
 */
export function warn(code: string, message: string): void {
  const line = `benelux-elements: ${message} [docs/troubleshooting.md#${code}]`;
  if (!said.has(line)) {
    said.add(line);
    console.warn(line);
  }
}
