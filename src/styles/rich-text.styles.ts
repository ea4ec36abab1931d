// The look of rich text, in introductions and articles.
import {css} from 'lit';

export const richTextStyles = css`
  [part='body'] {
    max-inline-size: var(--_size-measure);
  }

  [part='body'] * + * {
    margin-block-start: var(--_space-m);
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
    border-inline-start: 4px solid var(--_color-border);
  }

  [role='region'] {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
  }

  caption {
    padding-block-end: var(--_space-xs);
    text-align: start;
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
      overflow: visible;
    }
  }
`;
