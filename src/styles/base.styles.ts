// What all elements share: the wall against the page's styles, type, links, buttons, states.
import {css} from 'lit';

export const base = css`
  :host {
    display: block !important;
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
  }

  [part='heading'] {
    font-size: var(--_font-size-heading);
  }

  a {
    color: var(--_color-accent);
  }

  :focus-visible {
    outline: var(--_size-focus) solid var(--_color-focus);
    outline-offset: 2px;
  }

  /* For screen readers alone. */
  .skeleton + [part='status'],
  [part='status']:empty,
  .fallback,
  .unseen {
    position: absolute;
    opacity: 0;
  }

  .root > :is(button, [part='more']) {
    flex: initial;
    padding: var(--_space-xs) var(--_space-s);
    border: var(--_size-border) solid var(--_color-accent);
    border-radius: var(--_size-radius);
    background: var(--_color-surface);
    color: var(--_color-accent);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  .root > :is(button, [part='more']):hover {
    text-decoration: underline;
  }

  .lines {
    block-size: calc(var(--_lines) * 1lh);
    background: repeating-linear-gradient(
      #0000 0 0.3lh,
      var(--_color-placeholder) 0 0.7lh,
      #0000 0 1lh
    );
  }

  .words {
    background: linear-gradient(#0000 20%, var(--_color-placeholder) 0 80%, #0000 0);
  }

  @media print {
    .root {
      display: block;
      color-scheme: light;
    }

    .root > * {
      margin-block-end: var(--_space-m);
    }

    .root:has(> .skeleton),
    button {
      display: none;
    }

    .root > [part='more'] {
      padding: 0;
      border: 0;
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
