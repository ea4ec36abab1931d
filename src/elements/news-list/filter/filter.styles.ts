// The look of a filter.
import {css} from 'lit';

export const styles = css`
  search {
    display: flex;
    flex-direction: column;
    gap: var(--_space-s);
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
  }

  label,
  .label {
    display: flex;
    flex: 1 1 12em;
    flex-direction: column;
    gap: var(--_space-xs);
    min-inline-size: 0;
  }

  .fields span {
    font-size: var(--_font-size-small);
  }

  label:has(> input),
  .label:first-child {
    flex-grow: 2;
  }

  [part='field'] {
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_space-xs) var(--_space-s);
    border: var(--_size-border) solid var(--_color-muted);
    border-radius: var(--_size-radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    text-overflow: ellipsis;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    align-items: center;
    min-block-size: 44px;
  }

  [part='clear'] {
    min-block-size: 44px;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  .paper {
    display: none;
  }

  @media print {
    search {
      display: none;
    }

    .paper {
      display: block;
    }
  }
`;
