// Host pages whose styles, mode or structure could change how the elements look.

/** The parts in which such a page differs from a clean one. */
export interface Host {
  readonly css?: string;
  readonly head?: string;
  /** Without a doctype. */
  readonly isQuirky?: boolean;
  /** Served as `application/xhtml+xml`. */
  readonly isXhtml?: boolean;
  /** The HTML around the elements; 600 pixels wide, as on the clean page. */
  readonly around?: (elements: string) => string;
}

/** 600 pixels wide whatever the page's styles say; it inherits and hands on all of them. */
export function box(elements: string): string {
  const width = 'display: block !important; width: 600px !important; padding: 0 !important';
  return `<div style="${width}">${elements}</div>`;
}

/** Pages by the words that complete "The look of the elements is the same …". */
export const hosts: Readonly<Record<string, Host>> = {
  'where all styles are unset': {css: '* {all: unset !important}'},

  'where all styles are reverted': {css: '*, ::before, ::after {all: revert !important}'},

  'with a classic reset': {
    css: `*, ::before, ::after {box-sizing: border-box; margin: 0; padding: 0}
      body {line-height: 1} ul, ol {list-style: none} a {text-decoration: none}
      img, svg {display: block; max-width: 100%; height: auto}
      button, h1, h2, h3 {font: inherit}`,
  },

  'where the root size is 62.5 %': {css: 'html {font-size: 62.5%} body {font-size: 1.8rem}'},

  'in loud text': {
    css: `body {font: italic bold small-caps 30px serif; line-height: 3; letter-spacing: .2em;
      word-spacing: 1em; text-transform: uppercase; text-align: right; text-indent: 3em;
      text-shadow: 2px 2px red; color: red; cursor: wait; white-space: pre; word-break: break-all;
      overflow-wrap: anywhere; hyphens: auto; tab-size: 20; font-stretch: expanded; quotes: none;
      font-variant-numeric: oldstyle-nums; list-style: square inside; border-collapse: collapse;
      border-spacing: 9px; -webkit-text-stroke: 1px red; line-break: anywhere; orphans: 9}`,
  },

  'where a rule is for all elements': {
    css: '* {text-align: center !important; font-size: 11px !important; color: lime !important}',
  },

  'where text runs from right to left': {css: 'body {direction: rtl; text-align: right}'},

  'inside dir="rtl"': {around: (elements) => `<div dir="rtl">${box(elements)}</div>`},

  'with important rules for tags': {
    css: `svg, img, a, h1, h2, h3, p, ul, li, button, time, span, article {display: inline !important;
        margin: 40px !important; padding: 20px !important; font: 40px/3 cursive !important;
        width: 50px !important; float: left !important; visibility: hidden !important}
      div {font: 9px/1 monospace !important; letter-spacing: 5px !important; color: red !important}
      .root, .card, .text, .meta, .image, .list, [part] {display: none !important}`,
  },

  'in a framework’s style': {
    css: `:root {--bs-body-font-size: 1rem; --bs-body-line-height: 1.5; --bs-link-color: #0d6efd}
      *, ::before, ::after {box-sizing: border-box}
      body {margin: 0; font: 400 var(--bs-body-font-size)/var(--bs-body-line-height) "Segoe UI";
        color: #212529; -webkit-text-size-adjust: 100%; text-size-adjust: 100%}
      h1, h2, h3 {margin: 0 0 .5rem; font-weight: 500; line-height: 1.2}
      p, ul {margin: 0 0 1rem} ul {padding-left: 2rem}
      a {color: var(--bs-link-color)} img, svg {vertical-align: middle}
      .card {display: flex; flex-direction: column; padding: 1rem; border: 1px solid #ccc}
      .list, .grid {display: grid; gap: 3rem} .text {opacity: .5} .image {width: 40px}`,
  },

  'in a content management system’s theme': {
    css: `:root {--wp--style--block-gap: 24px} html {font-size: 20px; hyphens: auto}
      body {font: 300 1.125em/1.9 Georgia, serif; letter-spacing: .01em; color: #333;
        word-wrap: break-word; -webkit-font-smoothing: antialiased; text-rendering: geometricPrecision}
      div > * {margin-block: 24px 0; max-width: 100%} h2 {font-size: 3.5rem; text-transform: uppercase}
      a {border-bottom: 2px solid; text-decoration: none !important} li {margin-left: 2em}
      img {height: auto !important; border-radius: 8px} button {background: #cd2653 !important}`,
  },

  'with custom properties of the same private names': {
    css: `* {--_text: red; --_muted: red; --_border: red; --_accent: red; --_font: cursive;
      --_lines: 1; --_n: 9; --_c: 900px; --_h: 9000px}`,
  },

  'where nothing can be selected or clicked': {
    css: 'body {user-select: none; -webkit-user-select: none; pointer-events: none}',
  },

  'in quirks mode': {isQuirky: true},

  'in XHTML': {isXhtml: true},

  'in quirks mode, with loud text in a table': {
    css: 'body {font: bold 30px/2 fantasy; text-align: center}',
    isQuirky: true,
    around: (elements) =>
      `<center><font size="7" color="red"><table width="600" cellpadding="0" cellspacing="0">
        <tr><td align="right" nowrap>${elements}</table></font></center>`,
  },

  'with the style sheet that keeps their place': {
    head: '<link rel="stylesheet" href="/pages/dist/cdn/benelux.css">',
  },

  'with another base URL': {head: '<base href="https://other.example/">'},

  'in a cell of a table': {
    css: 'table {width: 600px; border-spacing: 0} td {padding: 0; vertical-align: middle}',
    around: (elements) => `<table><tr><td>${elements}</td></tr></table>`,
  },

  'in a flex item': {
    css: 'section {display: flex; width: 600px} section > div {flex: 1}',
    around: (elements) => `<section><div>${elements}</div></section>`,
  },

  'as flex items': {
    css: 'section {display: flex; flex-flow: column; width: 600px}',
    around: (elements) => `<section>${elements}</section>`,
  },

  'as grid items': {
    css: 'section {display: grid; width: 600px; gap: 1em}',
    around: (elements) => `<section>${elements}</section>`,
  },

  'in a heading that is a link': {
    css: 'a {font-weight: 900; text-decoration: none}',
    around: (elements) => `<h1><a href="#top"><strong><em>${box(elements)}</em></strong></a></h1>`,
  },

  'in a frame without a URL': {
    around: (elements) =>
      `<iframe width="900" height="600" srcdoc="${attribute(inFrame(box(elements)))}"></iframe>`,
  },

  'in a shadow root': {
    around: (elements) =>
      `<section><template shadowrootmode="open">
        <style>* {font: 22px/2 cursive; color: red; text-align: end}</style>${box(elements)}
      </template></section>`,
  },
};

const bundle = `${location.origin}/pages/dist/cdn/benelux-all.js`;

/** The script tag with a URL that no base changes. */
export const script = `<script type="module" src="${bundle}"></script>`;

/** The same for XHTML, where Chromium and WebKit run no module script in the page itself. */
export const xhtmlScript = `<script>import('${bundle}')</script>`;

function inFrame(body: string): string {
  return `<html lang="nl"><style>body {font: 30px serif}</style>${script}${body}`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
