// What all elements share: the wall against the page's styles, type, links, states.
import {css} from 'lit';

export const base = css`
  :host {
    display: block !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Inheritance stops here, but for what a page or a visitor says on purpose. */
  .root {
    all: initial;
    display: block;
    direction: ltr;
    visibility: inherit;
    color-scheme: inherit;
    color: var(--_text);
    font: medium/1.6 var(--_font);
    overflow-wrap: break-word;
  }

  * {
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    line-height: 1.25;
  }

  [part='heading'] {
    margin-block-end: 0.75em;
    font-size: 1.625em;
  }

  a {
    color: var(--_accent);
  }

  /* Heard while something else is seen. */
  .skeleton + [part='status'],
  .fallback {
    position: absolute;
    opacity: 0;
  }

  button,
  [part='more'] {
    display: inline-block;
    margin-block-start: 1em;
    padding: 0.5em 1em;
    font: inherit;
  }

  [part='more'] {
    padding-inline: 0;
  }

  .lines {
    block-size: calc(var(--_lines) * 1lh);
    background: repeating-linear-gradient(#0000 0 0.3lh, var(--_border) 0 0.7lh, #0000 0 1lh);
  }
`;
