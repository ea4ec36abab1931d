// Opens host pages with the built bundle in an iframe, which works alike in every engine.
import {expect, fixtureSync, html, nextFrame} from '@open-wc/testing';
import {elements as classes, type ElementsByTag, type TagName} from '../../src/elements/index.js';

export type BeneluxElement = ElementsByTag[TagName];

/** All tags of the library. */
export const tags = Object.keys(classes);

export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

declare global {
  interface Window {
    /** The problems of a host page, as listen.ts noted them. */
    heard: {
      /** Uncaught errors, resources that did not load, and `console.error`. */
      errors: string[];
      /** `console.warn`. */
      warnings: string[];
      /** Violations of the Content Security Policy, such as `connect-src http://localhost:8000/feed.json`. */
      violations: string[];
    };
  }
}

/** The parts of a host page that a test writes. */
interface Written {
  readonly lang?: string;
  readonly head?: string;
  /** The Content Security Policy it is served with. */
  readonly csp?: string;
  /** Without a doctype. */
  readonly isQuirky?: boolean;
  /** Served as `application/xhtml+xml`. */
  readonly isXhtml?: boolean;
}

/** A page, or a shadow root in one. */
export interface Rooted {
  readonly document: ParentNode;
}

/** The script tag that webmasters paste. */
export const scriptTag = '<script type="module" src="../dist/cdn/benelux.js"></script>';

/** The script tag with all elements. */
export const wholeScriptTag = scriptTag.replace('benelux.js', 'benelux-all.js');

/** The same server under another origin's name. */
export const otherOrigin = location.origin.replace('localhost', '127.0.0.1');

/** The URL of a host page with this body. Relative URLs resolve as in `demo/`. */
export function written(
  body: string,
  {lang = 'nl', head = '', csp, isQuirky = false, isXhtml = false}: Written = {},
): string {
  const page = `${isQuirky ? '' : '<!doctype html>'}
    <html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${head}</head>
    <body>${body}</body></html>`;
  const query = new URLSearchParams({body: isXhtml ? xhtml(page) : page});
  if (csp) query.set('csp', csp);
  if (isXhtml) query.set('type', 'application/xhtml+xml');
  return `/pages/demo/page?${query.toString()}`;
}

function xhtml(page: string): string {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  return new XMLSerializer().serializeToString(parsed);
}

/** Opens a page and waits for its `load` event. It is closed when the test is over. */
export async function openPage(url: string, width = 1280, height = 800): Promise<HostPage> {
  let frame!: HTMLIFrameElement;
  await new Promise<Event>((resolve) => {
    frame = fixtureSync(html`
      <iframe
        src=${url}
        width=${width}
        height=${height}
        style="border: 0"
        title="Host"
        @load=${resolve}
      >
      </iframe>
    `);
  });
  const window = frame.contentWindow as Window & typeof globalThis;
  return {window, document: window.document};
}

/** The elements of the library that a page uses, in the order of the document. */
export function elements({document}: Rooted): BeneluxElement[] {
  return [...document.querySelectorAll<BeneluxElement>(tags.join())];
}

/** Waits until every element of the page has its content on screen. */
export async function allReady(page: Rooted): Promise<BeneluxElement[]> {
  const all = await until(() => {
    const found = elements(page);
    return found.length > 0 && found.every(isSettled) && found;
  });
  expect(all.map(({state}) => state.status)).to.deep.equal(all.map(() => 'ready'));
  await Promise.all(all.map(({updateComplete}) => updateComplete));
  return all;
}

/** Opens a page and waits until every element of it has its content on screen. */
export async function openReady(url: string, width?: number, height?: number): Promise<HostPage> {
  const page = await openPage(url, width, height);
  await allReady(page);
  return page;
}

/** Adds the script tag to a page that had none. */
export function addScript({document}: HostPage, file = 'benelux.js', type = 'module'): void {
  const script = document.createElement('script');
  script.type = type;
  script.src = `../dist/cdn/${file}`;
  document.head.append(script);
}

/** Calls a function once a frame until it returns something; the test's own time-out ends the wait. */
export async function until<T>(ask: () => T | false | undefined): Promise<T> {
  for (;;) {
    const found = ask();
    if (found) return found;
    await nextFrame();
  }
}

function isSettled({state}: BeneluxElement): boolean {
  return (state as BeneluxElement['state'] | undefined)?.status.match(/ready|failed/) != null;
}
