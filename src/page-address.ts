// The address of the page that elements are on: the browser's, or the one that a server renders for.

let rendered: string | undefined;

/** Absolute URL of the page; undefined on a server that does not know it. */
export function pageAddress(): string | undefined {
  return (globalThis.location as Location | undefined)?.href ?? rendered;
}

/** Absolute URL that relative ones of an element's attributes resolve against. Elements on servers have none of their own. */
export function baseOf({baseURI}: {readonly baseURI: string | undefined}): string | undefined {
  return baseURI ?? pageAddress();
}

/** Runs a synchronous render for a page at an address. */
export function atAddress<T>(address: string | undefined, render: () => T): T {
  rendered = address;
  try {
    return render();
  } finally {
    rendered = undefined;
  }
}
