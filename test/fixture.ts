// Puts elements on the page. The browser renders them, or, in the group "hydrated" of the tests, a server does and the
// browser takes over.
import {expect, fixture as browserFixture, html} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Feed, NewsItem} from '../src/content/model.js';
import type {ContentElement} from '../src/elements/content-element.js';
import {elements} from '../src/elements/index.js';

type Ours = ContentElement<Feed | NewsItem>;

const OURS = Object.keys(elements).join();

/** Whether a server renders the elements. */
export const hydrated = 'hydrated' in globalThis;

/** A test of what only a browser does: loading, failing, asking again, or reacting to the page. */
export const itInBrowser = hydrated ? () => undefined : it;

/**
 * As of @open-wc/testing. A hydrated element is in its final state, and has kept the server's nodes, as have the cards in
 * it.
 */
export async function fixture<T extends Element>(template: TemplateResult): Promise<T> {
  if (!hydrated) return browserFixture<T>(template);
  const place = await browserFixture<HTMLElement>(html`<div></div>`);
  const parsed = document.createElement('div');
  // Parses declarative shadow roots, and upgrades elements once all is there, as when the script comes after the page.
  parsed.setHTMLUnsafe(await serverPage(template));
  const rendered = oursIn(parsed).map((element) => ({element, root: serverRoot(element)}));
  place.append(...parsed.childNodes);
  for (const {element, root} of rendered) {
    await element.updateComplete;
    if (root) expectHydrated(element, root);
  }
  return place.firstElementChild as T;
}

/** As `fixture`, for HTML; resolves with its first element. */
export async function fixtureOf<T extends Element>(markup: string, lang = 'en'): Promise<T> {
  const page = await fixture(html`<main lang=${lang}>${unsafeHTML(markup)}</main>`);
  return page.firstElementChild as T;
}

/** The HTML of a page: that of the template, with our elements rendered by the server where it can have their content. */
async function serverPage(template: TemplateResult): Promise<string> {
  const inert = document.implementation.createHTMLDocument();
  const container = inert.createElement('div');
  render(template, container, {creationScope: inert});
  const markups: string[] = [];
  for (const element of container.querySelectorAll<Ours>(OURS)) {
    const markup = await renderOnServer(element);
    if (markup) element.replaceWith(inert.createComment(`server ${markups.push(markup) - 1}`));
  }
  return container.innerHTML.replace(
    /<!--server (\d+)-->/g,
    (_, index: string) => markups[Number(index)] ?? '',
  );
}

/** Our elements, those in shadow roots too. */
function oursIn(parent: ParentNode): Ours[] {
  return [...parent.querySelectorAll<Ours>(OURS)].flatMap((element) => [
    element,
    ...(element.shadowRoot ? oursIn(element.shadowRoot) : []),
  ]);
}

function serverRoot({shadowRoot}: Element): Element | null | undefined {
  return shadowRoot?.querySelector('.root');
}

function expectHydrated(element: Ours, root: Element): void {
  const name = `<${element.localName}>`;
  expect(element.matches(':defined'), `${name} is upgraded`).to.equal(true);
  expect(element.hasUpdated, `${name} is rendered`).to.equal(true);
  expect(element.hasAttribute('defer-hydration'), `${name} still waits`).to.equal(false);
  expect(serverRoot(element) === root, `${name} keeps the server's nodes`).to.equal(true);
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
