// Opens pages that lack a parser or have a policy, for the tests of `sanitize`.
import {base} from './prose.js';

export type Page = Window &
  typeof globalThis & {hits: number; html: typeof import('../../src/html/sanitize.js')};

export const noParseHTML = 'delete Document.parseHTML;';
export const noDOMParser = 'delete window.DOMParser;';
export const trustedOnly = "require-trusted-types-for 'script'";

/** Opens a page with a Content Security Policy, in which a script has deleted some of the browser's features. */
export function openPage(script: string, policy = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script>
      ${script}
      window.hits = 0;
      window.hit = () => hits++;
      customElements.define('x-evil', class extends HTMLElement {constructor() {super(); hit();}});
    </script>
    <script type="module">
      import * as html from '${new URL('../../src/html/sanitize.ts', import.meta.url).href}';
      Object.assign(window, {html});
      frameElement.dispatchEvent(new Event('ready'));
    </script>`;
  document.body.append(frame);
  return new Promise((resolve) =>
    frame.addEventListener('ready', () => resolve(frame.contentWindow as Page)),
  );
}

export function sanitize({html}: Page, markup: string, level?: number): DocumentFragment {
  return html.sanitize(html.untrustedHtml(markup), {base, level});
}
