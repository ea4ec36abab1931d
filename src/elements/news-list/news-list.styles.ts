// The look of a news list: rows, a grid, or titles only.
import {css} from 'lit';

export const styles = css`
  li {
    list-style: none;
  }

  .list {
    --_row: var(--_space-l);
  }

  .compact {
    --_row: var(--_space-s);
  }

  /* Room for the focus ring, which a row that is not laid out while it is far off screen would cut off. */
  :is(.list, .compact) > li {
    margin-inline-start: calc(-1 * var(--_space-xs));
    padding-inline-start: var(--_space-xs);
  }

  :is(.list, .compact) > li:not(:last-child) {
    padding-block-end: var(--_row);
  }

  :is(.list, .compact) > li::before {
    content: '';
    display: block;
    margin-block-end: var(--_row);
    border-block-start: var(--_size-border) solid var(--_color-border);
  }

  .long > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 16em;
  }

  /* Few cards do not grow without end. */
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_size-card-gap);
    max-inline-size: 32em;
  }

  .grid:has(> :nth-child(2)) {
    max-inline-size: 66em;
  }

  .grid:has(> :nth-child(3)) {
    max-inline-size: none;
  }

  .grid > li {
    display: flex;
    min-inline-size: 0;
    overflow: clip;
    border: var(--_size-border) solid var(--_color-border);
    border-radius: var(--_size-radius);
    background: var(--_color-surface);
  }

  .grid > li > * {
    flex: 1;
    min-inline-size: 0;
  }

  benelux-news-card {
    margin: 0;
  }

  /* Room for the link to more news. */
  :host(:not([more='none'])) .skeleton {
    padding-block-end: 3.75em;
  }

  .compact .lines {
    block-size: 1.7lh;
  }
`;
