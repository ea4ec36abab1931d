// Renders an element to HTML with a declarative shadow root: what its first update in a browser would make of the content.
import {LitElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {Feed, NewsItem} from '../content/model.js';
import {parseContent} from '../content/source.js';
import '../define.js';
import {NewsCardElement} from '../elements/news-card/news-card.js';
import {exportParts, NewsListElement} from '../elements/news-list/news-list.js';
import {ThemeIntroElement} from '../elements/theme-intro/theme-intro.js';
import {provideDom, serialize} from './dom.js';
import {toJsonFeed} from './to-json-feed.js';

provideDom();

type Element = NewsCardElement | NewsListElement | ThemeIntroElement;

const tagNames = ['benelux-news-card', 'benelux-news-list', 'benelux-theme-intro'] as const;

/** What may be rendered. */
export type TagName = (typeof tagNames)[number];

export interface RenderOptions {
  /**
   * The element's attributes, as in HTML; `true` for one without a value, `false` for none. `lang` is needed, as a server
   * does not know what is around the element.
   */
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>> & {
    readonly lang: string;
  };

  /** Absolute URL that the data came from: relative URLs in it resolve against it. Without it they lead nowhere. */
  readonly url?: string | undefined;

  /** For a `style-src` with a nonce: without it, a strict policy shows the content without its styles until hydration. */
  readonly nonce?: string | undefined;

  /** Absolute URL of the page: a relative `more-href` resolves against it. */
  readonly pageUrl?: string | undefined;
}

/**
 * Renders an element with its content, for a page to include as it is. In a browser the element takes over without a
 * request: the content is in the HTML, as JSON Feed, and comes before `src`. Synchronous, so that requests in several
 * languages do not meet.
 * @param data JSON, parsed, of any format that is known
 * @throws ContentError of kind `format` where the data is in no known format
 * @throws TypeError where tag name or options are wrong
 */
export function renderElement(tagName: TagName, data: unknown, options: RenderOptions): string {
  const {url = 'about:blank', attributes} = options;
  if (!tagNames.includes(tagName))
    throw new TypeError(`<${tagName as string}> is none of ${tagNames.join(', ')}`);
  const {source = 'auto', ...others} = attributes;
  if (!others.lang) throw new TypeError('attributes.lang is needed, such as "nl"');
  const renderer = new Renderer(tagName);
  // For benelux.css, which keeps no place then.
  renderer.element.setAttribute('ssr', '');
  renderer.nonce = options.nonce;
  for (const [name, value] of Object.entries(others)) {
    if (!/^(?!on)[a-z][\w-]*$/.test(name)) throw new TypeError(`"${name}" is no attribute`);
    if (value !== undefined && value !== false)
      renderer.setAttribute(name, value === true ? '' : attributeValue(name, value, options));
  }
  const feed = parseContent(data, String(source), url);
  renderer.element.feed = feed;
  const shadow = renderer.render();
  const json = JSON.stringify(toJsonFeed(contentOf(renderer.element, feed)));
  // As JSON, this is the same text; in HTML, it ends no script.
  const script = `<script type="application/feed+json">${json.replaceAll('<', '\\u003c')}</script>`;
  return renderer.html(`${shadow}${script}`);
}

/** Relative URLs in the HTML would mean something else on the server than on the page. */
function attributeValue(name: string, value: string | number, {pageUrl}: RenderOptions): string {
  if (name !== 'more-href') return String(value);
  if (!URL.canParse(String(value), pageUrl))
    throw new TypeError(`more-href="${value}" is relative: pageUrl is needed`);
  return new URL(String(value), pageUrl).href;
}

/** The part of a feed that an element shows, or could show without a request. */
function contentOf(element: Element, feed: Feed): Feed {
  if (element instanceof ThemeIntroElement) return {...feed, items: undefined, nextUrl: undefined};
  if (element instanceof NewsListElement && element.more === 'load')
    return {...feed, sections: undefined};
  const items =
    element instanceof NewsListElement ? element.shownItems : [element.state.content ?? []].flat();
  return {...feed, sections: undefined, nextUrl: undefined, items};
}

/** Renders one of our elements, and what it fills by hand in a browser. */
class Renderer extends LitElementRenderer {
  declare element: Element;

  nonce: string | undefined;

  render(): string {
    const {element} = this;
    if (element instanceof NewsListElement) element.prepare();
    this.connectedCallback();
    const info = {
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [this],
      customElementHostStack: [this],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    };
    const shadow = collectResultSync(this.renderShadow(info) ?? [])
      // Where a template of Lit ends in a part there is a mark, which is no HTML; hydration does without.
      .replaceAll('<?>', '')
      .replace('<style>', () => this.#style);
    return `<template shadowrootmode="open">${this.#fill(shadow)}</template>`;
  }

  html(content: string): string {
    const attributes = collectResultSync(this.renderAttributes());
    return `<${this.tagName}${attributes}>${content}</${this.tagName}>`;
  }

  get #style(): string {
    return this.nonce ? `<style nonce="${this.nonce.replaceAll('"', '&quot;')}">` : '<style>';
  }

  /** All text is escaped: tags in the rendered template are the template's own. */
  #fill(shadow: string): string {
    const {element} = this;
    if (element instanceof NewsListElement) {
      const rows = element.shownItems.map((item) => `<li>${this.#card(element, item)}</li>`);
      return shadow.replace('</ul>', () => `${rows.join('')}</ul>`);
    }
    if (element instanceof NewsCardElement) {
      // No policy allows style attributes alone; what is set on the excerpt becomes a rule.
      const [attribute, lines] = / style="(.*?)"/.exec(shadow) ?? [];
      return attribute
        ? shadow.replace(attribute, '').replace('</style>', `[part=excerpt]{${lines}}</style>`)
        : shadow;
    }
    const sections = element.state.content?.sections?.values();
    return shadow.replaceAll('<div></div>', () => {
      const section = sections?.next().value;
      return `<div>${section ? serialize(element.richText(section)) : ''}</div>`;
    });
  }

  #card(list: NewsListElement, item: NewsItem): string {
    const renderer = new Renderer('benelux-news-card');
    renderer.nonce = this.nonce;
    list.dress(renderer.element as NewsCardElement, item);
    renderer.element.setAttribute(...exportParts);
    // In a browser the list has to hand over the item first.
    renderer.element.setAttribute('defer-hydration', '');
    return renderer.html(renderer.render());
  }
}
