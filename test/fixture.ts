// Puts elements on the page: rendered by the browser, or, in the run of web-test-runner that is called "hydrated", by a
// server, and taken over by the browser.
import {expect, fixture as browserFixture, html} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import type {Feed, NewsItem} from '../src/content/model.js';
import type {ContentElement} from '../src/elements/content-element.js';

type Ours = ContentElement<Feed | NewsItem>;

const OURS = 'benelux-news-card, benelux-news-list, benelux-theme-intro';

const hydrated = 'hydrated' in globalThis;

/** A test of what only a browser does: loading, failing, asking again, or reacting to the page. */
export const itInBrowser = hydrated ? () => undefined : it;

/** As of @open-wc/testing. A hydrated element is in its final state, and has kept the server's nodes. */
export async function fixture<T extends Element>(template: TemplateResult): Promise<T> {
  if (!hydrated) return browserFixture<T>(template);
  const inert = document.implementation.createHTMLDocument();
  const container = inert.createElement('div');
  render(template, container, {creationScope: inert});
  const markups: string[] = [];
  for (const element of container.querySelectorAll<Ours>(OURS)) {
    const markup = await renderOnServer(element);
    if (markup) element.replaceWith(inert.createComment(`server ${markups.push(markup) - 1}`));
  }
  const place = await browserFixture<HTMLElement>(html`<div></div>`);
  const page = container.innerHTML.replace(
    /<!--server (\d+)-->/g,
    (_, index: string) => markups[Number(index)] ?? '',
  );
  // In an inert document nothing is upgraded until it is all there, as when the script comes after the page.
  const {body} = new DOMParser().parseFromString(page, 'text/html');
  attachShadowRoots(body);
  const nodes = [...body.childNodes];
  const ours = [...body.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>(OURS)];
  const before = ours.map((each) => each.shadowRoot?.querySelector('.root'));
  place.append(...nodes);
  for (const [index, each] of ours.entries()) {
    await each.updateComplete;
    if (before[index])
      expect(each.shadowRoot?.querySelector('.root') === before[index], 'hydrated').to.equal(true);
  }
  return place.firstElementChild as T;
}

/** What the parser of a page does; `parseHTMLUnsafe` of Chromium 156 does so too, but loses Lit's comments. */
function attachShadowRoots(parent: ParentNode): void {
  for (const template of parent.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement!.attachShadow({mode: 'open'});
    root.append(template.content);
    template.remove();
    attachShadowRoots(root);
  }
}

/** What a server would send; undefined where it could not have the content. */
async function renderOnServer(element: Ours): Promise<string | undefined> {
  const {content} = element;
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  const attributes = Object.fromEntries([
    ['lang', lang],
    ...element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
  ]) as Record<string, string>;
  const {src} = attributes;
  const url = src && new URL(src.replaceAll('{lang}', lang), location.href).href;
  let data: unknown;
  if (!content) {
    if (!url) return undefined;
    const response = await fetch(url);
    if (!response.ok) return undefined;
    data = await response.json();
  }
  const options = {attributes, url, pageUrl: location.href};
  const response = await fetch('/render', {
    method: 'POST',
    body: JSON.stringify({tagName: element.localName, data, content, options}),
  });
  if (!response.ok) throw new Error(`The server failed: ${await response.text()}`);
  return response.text();
}
