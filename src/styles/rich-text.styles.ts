// The look of rich text, in introductions and articles.
import {css} from 'lit';

export const richTextStyles = css`
  [part='body'] {
    max-inline-size: var(--_size-measure);
    text-wrap: pretty;
  }

  [part='body'] + [part='body'] {
    margin-block-start: var(--_space-s);
  }

  [part='body'] * + * {
    margin-block-start: var(--_space-m);
  }

  [part='body'] * + :is(h2, h3, h4, h5, h6) {
    margin-block-start: var(--_space-l);
  }

  [part='body'] :is(h2, h3, h4, h5, h6) + *,
  [part='body'] p + :is(ul, ol) {
    margin-block-start: var(--_space-xs);
  }

  [part='body'] :is(li, tr, th, td, dt, dd, br) + *,
  [part='body'] :is(thead, tbody, caption) + * {
    margin-block-start: 0;
  }

  [part='body'] :is(ul, ol, dd) {
    padding-inline-start: var(--_space-l);
  }

  dt {
    font-weight: var(--_font-weight-heading);
  }

  blockquote {
    padding-inline-start: var(--_space-m);
    border-inline-start: 4px solid var(--_color-accent);
  }

  /* A wide table makes neither the text nor the page wider. */
  [role='region'] {
    contain: inline-size;
    overflow-x: auto;
  }

  /* In quirks mode, tables do not inherit. */
  table {
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    white-space: inherit;
  }

  caption {
    padding-block-end: var(--_space-xs);
    text-align: start;
  }

  th:not([scope='row']) {
    background: var(--_color-placeholder);
  }

  th,
  td {
    padding: var(--_space-xs) var(--_space-s);
    border: var(--_size-border) solid var(--_color-border);
    overflow-wrap: normal;
    text-align: start;
    vertical-align: top;
  }

  @media print {
    [role='region'] {
      contain: none;
      overflow: visible;
    }
  }
`;
