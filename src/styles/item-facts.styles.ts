// The look of what cards and articles tell of an item: tags, dates, views, authors.
import {css} from 'lit';

export const itemFacts = css`
  .meta {
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  .meta > * + *::before {
    content: '\\b7 ';
  }

  [part='tags'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-xs);
    font-size: var(--_font-size-small);
    list-style: none;
  }

  [part='tags'] > * + *::before {
    content: '\\b7 ' / '';
    color: var(--_color-muted);
  }

  button[part='tag'] {
    min-block-size: 1.5em;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  @media print {
    [part='tags'] > * + *::before {
      content: '\\b7 ' / '';
      color: var(--_color-muted);
    }

    button[part='tag'] {
      display: inline;
    }
  }
`;
