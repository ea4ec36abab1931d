// Tells the webmaster in the console what is wrong, once.

/** Where the project is published; publiccode.yml has the same address. A fork sets its own. */
export const HOME = 'https://code.example/benelux-elements';

/** What a webmaster is told. */
export interface Warning {
  /** Names a heading of docs/troubleshooting.md. */
  readonly code: string;
  readonly message: string;
}

const said = new Map<string, Warning>();

/**
 * Writes one console warning with the address at which to read about it; the same warning is not repeated.
 * @param code names a heading of docs/troubleshooting.md
 */
export function warn(code: string, message: string): void {
  const line = `benelux-elements: ${message} [${helpFor(code)}]`;
  if (!said.has(line)) {
    said.set(line, {code, message});
    console.warn(line);
  }
}

/** All that was said so far. */
export function warnings(): readonly Warning[] {
  return [...said.values()];
}

/**
 * The address of the page about a problem.
 * @param code names a heading of docs/troubleshooting.md
 */
export function helpFor(code: string): string {
  return `${HOME}/blob/main/docs/troubleshooting.md#${code}`;
}
