// What all elements share: the wall against the page's styles, type, links.
import {css} from 'lit';

export const base = css`
  /* The margin is an ordinary declaration: a page's own wins. */
  :host {
    display: block !important;
    margin-block: var(--benelux-space-margin, 1.5em);
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Inheritance stops here, except for what a page or a visitor sets on purpose. */
  .root {
    all: initial;
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-m);
    direction: ltr;
    visibility: inherit;
    color-scheme: inherit;
    color: var(--_color-text);
    font: medium / var(--_font-line-height) sans-serif;
    font-family: var(--_font-family);
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
    overflow-wrap: anywhere;
  }

  .host {
    font-size: inherit;
  }

  .root > * {
    flex: 0 0 100%;
    min-inline-size: 0;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: var(--_font-weight-heading);
    line-height: var(--_font-line-height-heading);
    text-wrap: balance;
  }

  /* A heading is no larger than the page's own of the level above, in the sizes that HTML suggests. */
  h1 {
    font-size: calc(1.2 * var(--_font-size-heading));
  }

  h2 {
    font-size: var(--_font-size-heading);
  }

  h3 {
    font-size: var(--_font-size-section);
  }

  h4 {
    font-size: var(--_font-size-title);
  }

  h5,
  h6 {
    font-size: 1em;
  }

  /* Three strokes for three countries. */
  [part='heading']::before {
    content: '';
    display: block;
    inline-size: 64px;
    block-size: var(--_size-mark);
    margin-block-end: calc(2 * var(--_size-mark));
    background: linear-gradient(
      90deg,
      var(--_color-accent) 30%,
      #0000 0 35%,
      var(--_color-brand) 0 65%,
      #0000 0 70%,
      var(--_color-accent) 0
    );
  }

  a {
    color: var(--_color-accent);
  }

  a:visited {
    color: var(--_color-visited);
  }

  :focus-visible {
    outline: var(--_size-focus) solid var(--_color-focus);
    outline-offset: 2px;
  }

  /* Where the visitor chooses the colours, only borders are drawn. */
  @media (forced-colors: active) {
    [part='heading']::before {
      block-size: 0;
      border-block-start: var(--_size-mark) solid;
    }
  }

  @media print {
    .root {
      display: block;
      color-scheme: light;
    }

    .root > * {
      margin-block-end: var(--_space-m);
    }

    a {
      max-inline-size: 100%;
    }

    a[href]::after {
      content: ' (' attr(href) ')';
      position: static;
    }
  }
`;
