// Turns untrusted HTML into safe DOM; with text.ts, images.ts and article.ts the only place that may read it.
import {linkUrl} from '../text/url.js';
import {nodeFactory, parse} from './parse.js';

declare const brand: unique symbol;

/** HTML from outside. No element can render it: it must pass through `sanitize`, `htmlToText` or `firstImage`. */
export type UntrustedHtml = string & {readonly [brand]: true};

/** The most UTF-16 code units that are read. */
const MAX_LENGTH = 50_000;
/** The most nodes that are looked at. */
const MAX_NODES = 5_000;
/** How deep elements may nest; deeper ones give way to their children. */
const MAX_DEPTH = 32;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` of DOM. */
const ELEMENTS_AND_TEXT = 5;

const kept = /^(p|br|strong|em|b|i|a|[uo]l|li|h[1-6]|blockquote|abbr|span)$/;

/** Dropped with all they contain, since none of it is prose. */
const dropped =
  /^(script|style|template|svg|math|title|textarea|select|option|button|output|iframe|object|audio|video|canvas|xmp|plaintext|no[sef].*)$/;

/** Elements that neither begin nor end a line; around all others, a space keeps words apart. */
const inline =
  /^(a|abbr|acronym|b|bd[io]|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|ruby|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)$/;

/** What text leaves out besides: a caption says nothing without its picture. */
const captions = /^(figcaption|caption)$/;

/** Classes of text that is there for screen readers alone, with words for another place than ours. */
const unseen =
  /(^|\s)(screen-reader-text|sr-only|visually-hidden|visuallyhidden|element-invisible)(\s|$)/;

/** Marks text as HTML from outside. */
export function untrustedHtml(value: string): UntrustedHtml {
  return value as UntrustedHtml;
}

/** Elements that rich text may hold besides, and what is kept of each. */
export interface AllowList {
  readonly names: RegExp;
  /**
   * Gives a new element the attributes that it keeps.
   * @param node the element that it stands for
   * @returns whether the element is kept
   */
  complete(node: Element, element: Element, base: string | undefined): boolean;
}

/** How safe DOM is built. */
export interface SanitizeOptions {
  /** Absolute URL that relative links are resolved against; without it they lead nowhere. */
  readonly base?: string | undefined;
  /** Of the highest heading, 1 to 6; the others keep their distance to it, down to 6. Without it, levels stay as written. */
  readonly level?: number | undefined;
  /** Where links open, as on `<a>`. */
  readonly target?: string | undefined;
  /** What is added to the text of each link. */
  readonly linkEnd?: string;
  /** What may be kept besides. */
  readonly more?: AllowList;
}

/**
 * Builds safe DOM from untrusted HTML: new nodes of this document, made one by one from a short list of elements.
 * Other elements give way to their children, or are dropped with them where they hold no prose. Whatever
 * exceeds the bounds above is cut. Where the page forbids parsing, the fragment holds the text between the tags.
 */
export function sanitize(html: UntrustedHtml, options: SanitizeOptions = {}): DocumentFragment {
  return build(html, options);
}

/** The text of untrusted HTML: character references decoded once, a space where a line ends; no captions. */
export function htmlToText(html: UntrustedHtml): string {
  return build(html, {isText: true}).textContent;
}

/** Parses untrusted HTML, as much of it as is read; undefined where the page forbids parsing. */
export function readHtml(html: UntrustedHtml): Element | undefined {
  const parsed = parse(prepare(html));
  return (
    parsed && (nodeFactory.createTreeWalker(parsed, ELEMENTS_AND_TEXT).firstChild() as Element)
  );
}

/** Whether a node of untrusted HTML is not meant to be seen. */
export function isHidden(node: Element): boolean {
  return (
    node.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('data-style') ?? '') ||
    unseen.test(node.getAttribute('class') ?? '')
  );
}

/** Whether a picture stands for a character. */
export function isEmoji(image: Element): boolean {
  return (
    /(^|\s)(emoji|wp-smiley)(\s|$)/.test(image.getAttribute('class') ?? '') ||
    /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0f\u200d]+$/u.test(
      image.getAttribute('alt') ?? '',
    )
  );
}

/**
 * As much of HTML as is read, in a form that costs no more to parse than its length. The parser repeats formatting
 * elements that are not closed in each block that follows, so that 12 kB could become a million elements; under other
 * names, `b_` for `b`, it does not. A link ends where the next begins. Pictures inside the text are not counted. A style
 * under another name brings the page no reports that its policy forbids it.
 */
function prepare(html: UntrustedHtml): string {
  return html
    .replace(/data:image\/[^"'\s<>]{200,}/gi, 'data:,')
    .slice(0, MAX_LENGTH)
    .replace(/<\/?(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi, '$&_')
    .replace(/<a_/gi, '</a_>$&')
    .replace(/(<[a-z][^<>]*\s)style(?=\s*=)/gi, '$1data-style');
}

interface BuildOptions extends SanitizeOptions {
  /** Whether the nodes are made for their text alone. */
  readonly isText?: boolean;
}

function build(html: UntrustedHtml, options: BuildOptions): DocumentFragment {
  const {level, linkEnd = '', more, isText = false} = options;
  const fragment = nodeFactory.createDocumentFragment();
  const parsed = parse(prepare(html));
  if (!parsed) {
    add(fragment, html.slice(0, MAX_LENGTH).replace(/<[/!?a-z][^<>]*>?/gi, ' '));
    return fragment;
  }
  // A tree walker, unlike `childNodes`, cannot be led astray by controls that are named like properties of their form.
  const walker = nodeFactory.createTreeWalker(parsed, ELEMENTS_AND_TEXT);
  const root = walker.firstChild() as Element;
  const highest = [1, 2, 3, 4, 5, 6].find((n) => root.querySelector(`h${n}`)) ?? 1;
  const relevel = (_: string, n: string) =>
    `h${Math.min(Number(n) - highest + (level ?? highest), 6)}`;
  let seen = 0;
  fill(fragment, 1, false);
  return fragment;

  function fill(target: DocumentFragment | Element, depth: number, isInLink: boolean): void {
    let node = walker.firstChild() as Element | Text | null;
    if (!node) return;
    for (; node && seen++ < MAX_NODES; node = walker.nextSibling() as Element | Text | null) {
      if (node.nodeType === 3) {
        add(target, (node as Text).data);
        continue;
      }
      const element = node as Element;
      // A form may return one of its controls here. Its text is on no list, and neither is "form".
      const name = String((element as {localName: unknown}).localName)
        .replace('_', '')
        .replace(/^h([1-6])$/, relevel);
      if (dropped.test(name) || (isText && captions.test(name))) continue;
      if (!/^(form|\W.*)$/.test(name) && isHidden(element)) continue;
      const isLetter = name === 'img' && isEmoji(element);
      if (isLetter) add(target, element.getAttribute('alt') ?? '');
      if (!inline.test(name)) add(target, ' ');
      const isLink = name === 'a';
      const isListed = kept.test(name) || (more?.names.test(name) && !isLetter);
      const mayStay = isListed && depth < MAX_DEPTH && !(isLink && isInLink);
      const copied = mayStay ? copy(element, name, options) : undefined;
      const inside = copied ? target.appendChild(copied) : target;
      fill(inside, depth + 1, isInLink || isLink);
      if (linkEnd && copied?.hasAttribute('href')) add(copied, linkEnd);
      if (!inline.test(name)) add(target, ' ');
    }
    walker.parentNode();
  }
}

/** Adds text without `append`, which old script libraries replace by a method that reads strings as HTML. */
function add(target: Node, text: string): void {
  target.appendChild(nodeFactory.createTextNode(text));
}

/** The safe copy of an element; undefined for one of which nothing is left. */
function copy(
  node: Element,
  name: string,
  {base, target, more}: SanitizeOptions,
): Element | undefined {
  const element = nodeFactory.createElement(name);
  const lang = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(node.getAttribute('lang') ?? '')?.[0];
  if (lang) element.lang = lang;
  const href = linkUrl(node.getAttribute('href'), base);
  if (name === 'a' && href) {
    element.setAttribute('href', href);
    if (target) element.setAttribute('target', target);
    if (/^_blank$/i.test(target ?? '')) element.setAttribute('rel', 'noopener');
  }
  const title = node.getAttribute('title');
  if (name === 'abbr' && title) element.title = title.replace(/[<>]/g, '');
  return more?.names.test(name) && !more.complete(node, element, base) ? undefined : element;
}
