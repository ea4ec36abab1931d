// The look of a news list: rows, a grid, or titles only.
import {css} from 'lit';

export const styles = css`
  li {
    list-style: none;
  }

  .list > li,
  .compact > li {
    padding-block: var(--_space-l);
    border-block-start: var(--_size-border) solid var(--_color-border);
  }

  /* Rows far off screen are not laid out. */
  .long > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 16em;
    overflow-clip-margin: 1em;
  }

  .grid {
    display: grid;
    gap: var(--_size-card-gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }

  .grid > li {
    min-inline-size: 0;
    padding: var(--_space-m);
    border: var(--_size-border) solid var(--_color-border);
    border-radius: var(--_size-radius);
    background: var(--_color-surface);
  }

  .compact > li {
    padding-block: var(--_space-s);
  }

  /* Room for the link to more news. */
  :host(:not([more='none'])) .skeleton {
    padding-block-end: 3.5em;
  }

  .compact .lines {
    block-size: 1.7lh;
  }
`;
