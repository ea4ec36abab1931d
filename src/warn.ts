// Says what is wrong to the webmaster, in the console, once.

const said = new Set<string>();

/**
 * Writes one console warning with a code and where to read about it; the same warning is not repeated.
 * @param code names an entry of docs/troubleshooting.md
 */
export function warn(code: string, message: string): void {
  const line = `benelux-elements: ${message} [docs/troubleshooting.md#${code}]`;
  if (!said.has(line)) {
    said.add(line);
    console.warn(line);
  }
}
