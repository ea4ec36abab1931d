// What all elements share: the wall against the page's styles, type, links, buttons, states.
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

  /* For screen readers alone. */
  [part='status']:is(:empty, .skeleton, .fallback),
  .unseen {
    position: absolute;
    opacity: 0;
  }

  /* What is said instead of content is a box, what is said of content a line. */
  [part='status']:is(.failed, .empty, .late, .waiting, .stale) {
    display: flex;
    gap: var(--_space-s);
    max-inline-size: var(--_size-measure);
  }

  [part='status']:is(.failed, .empty, .late, .waiting) {
    padding: var(--_space-s);
    border-inline-start: var(--_size-mark) solid var(--_color-accent);
    background: var(--_color-placeholder);
  }

  [part='status']:is(.failed, .empty, .late, .waiting, .stale)::before {
    content: 'i';
    content: 'i' / '';
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid;
    border-radius: 50%;
    font-weight: bold;
    line-height: calc(1.5em - 4px);
    text-align: center;
  }

  [part='status']:is(.failed, .late, .stale)::before {
    content: '!';
    content: '!' / '';
  }

  [part='status'].stale {
    gap: var(--_space-xs);
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  /* What came of "More news" stands where the button is. */
  .outcome {
    order: 1;
  }

  .root > :is(button, [part='more']) {
    flex: initial;
    align-self: center;
    padding: max(var(--_space-xs), (42px - 1lh) / 2) var(--_space-m);
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
