// Renders an element to HTML with a declarative shadow root, just as its first update in a browser would.
import {LitElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {parseContent} from '../content/registry.js';
import {sourceOfPaths} from '../content/sources/paths.js';
import '../define.js';
import '../sources.js';
import {useTemplateValue} from '../html/parse.js';
import {elements, type ElementsByTag, type TagName} from '../elements/index.js';
import {atAddress} from '../page-address.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {provideDom, serialize} from './dom.js';
import {toJsonFeed} from './to-json-feed.js';

export type {TagName};

provideDom();
useTemplateValue((nodes) => unsafeHTML(serialize(nodes)));

/** Attributes that hold a link, which may be relative to the page. */
export const linkAttributes = ['more-href', 'item-href', 'back-href'];

export interface RenderOptions {
  /**
   * The element's attributes, as in HTML; `true` for one without a value, `false` for none. `lang` is needed, as a server
   * does not know what is around the element.
   */
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>> & {
    readonly lang: string;
  };

  /** Absolute URL of the data; relative URLs in the data resolve against it, and lead nowhere when it is absent. */
  readonly url?: string | undefined;

  /** The nonce of the page's `style-src`. Without it, a strict policy leaves the content unstyled until hydration. */
  readonly nonce?: string | undefined;

  /** Absolute URL of the page; relative links in attributes resolve against it, and `item-param` is read from it. */
  readonly pageUrl?: string | undefined;
}

/**
 * Renders an element with its content, for a page to include as it is. In a browser the element takes over without a
 * request: the content is in the HTML, as JSON Feed, and comes before `src`. Synchronous, so that requests in several
 * languages do not interfere.
 * @param data parsed JSON of any known format, or the text of an answer, such as RSS
 * @throws ContentError of kind `type` or `format` where the data is in no known format
 * @throws TypeError where tag name or options are wrong
 */
export function renderElement(tagName: TagName, data: unknown, options: RenderOptions): string {
  const {url = 'about:blank', attributes, pageUrl} = options;
  if (!Object.hasOwn(elements, tagName))
    throw new TypeError(`<${tagName as string}> is none of ${Object.keys(elements).join(', ')}`);
  const {source = 'auto', paths, ...others} = attributes;
  if (!others.lang) throw new TypeError('attributes.lang is needed, such as "nl"');
  const renderer = new LitElementRenderer(tagName);
  const element = renderer.element as ElementsByTag[TagName];
  // Tells benelux.css to keep no place for the element.
  element.setAttribute('ssr', '');
  for (const [name, value] of Object.entries(others)) {
    if (!/^(?!on)[a-z][\w-]*$/.test(name)) throw new TypeError(`"${name}" is no attribute`);
    if (value !== undefined && value !== false)
      renderer.setAttribute(name, value === true ? '' : attributeValue(name, value, pageUrl));
  }
  const format = paths ? sourceOfPaths(String(paths), refuse) : String(source);
  const feed = parseContent(data, format, url);
  // An item that is not in the feed is shown as an empty one.
  const [shadow, sent] = atAddress(pageUrl, () => {
    element.content = element.pick(feed) ?? {id: ''};
    return [renderShadow(renderer, options), element.feedOf(feed)];
  });
  const ownAttributes = collectResultSync(renderer.renderAttributes());
  const json = JSON.stringify(toJsonFeed(sent, element.showsArticles));
  // The escape means the same in JSON, and cannot end the script in HTML.
  const script = `<script type="application/feed+json">${json.replaceAll('<', '\\u003c')}</script>`;
  const template = `<template shadowrootmode="open">${shadow}</template>`;
  return `<${tagName}${ownAttributes}>${template}${script}</${tagName}>`;
}

function refuse(problem: string): never {
  throw new TypeError(`attributes.paths: ${problem}`);
}

function renderShadow(renderer: LitElementRenderer, {nonce}: RenderOptions): string {
  renderer.connectedCallback();
  const shadow = collectResultSync(
    renderer.renderShadow({
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }) ?? [],
  );
  const style = nonce ? `<style nonce="${nonce.replaceAll('"', '&quot;')}">` : '<style>';
  return (
    withoutStyleAttributes(shadow)
      // Lit ends some templates with a mark that is not valid HTML, and that hydration does not need.
      .replaceAll('<?>', '')
      .replaceAll('<style>', () => style)
  );
}

/**
 * A nonce does not allow style attributes, so those of excerpts and images become rules of the shadow root in which they
 * stand. Content cannot be mistaken for either, because its "<" is escaped.
 */
function withoutStyleAttributes(shadow: string): string {
  const [start = '', ...roots] = shadow.split('</style>');
  return roots.reduce((html, root) => {
    let rules = '';
    const rest = root.replaceAll(
      /(<\w+\s+part="(excerpt|image)"[^>]*?) style="(.*?)"/g,
      (_, before: string, part: string, style: string) => {
        if (style) rules += `[part=${part}]{${style}}`;
        return before;
      },
    );
    return `${html}${rules}</style>${rest}`;
  }, start);
}

/** The attribute's text. A relative link is refused where nobody knows what it is relative to. */
function attributeValue(name: string, value: string | number, pageUrl?: string): string {
  if (linkAttributes.includes(name) && !URL.canParse(String(value), pageUrl))
    throw new TypeError(`${name}="${value}" is relative: pageUrl is needed`);
  return String(value);
}
