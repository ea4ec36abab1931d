// The look of what cards and articles tell of an item: tags, dates, views, authors.
import {css} from 'lit';

export const itemFacts = css`
  .meta {
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  /* A line breaks between the facts before it breaks inside one. */
  .meta > * {
    display: inline-block;
  }

  .meta > :not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
  }

  [part='tags'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
    font-size: var(--_font-size-small);
    list-style: none;
  }

  [part='tags'] > :not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
    color: var(--_color-muted);
  }

  button[part='tag'] {
    min-block-size: 24px;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  @media print {
    [part='tags'] > * + *::before {
      content: '· ' / '';
      color: var(--_color-muted);
    }

    button[part='tag'] {
      display: inline;
    }
  }
`;
