// Where image and text of a card stand, for cards and for what stands in for them.
import {css} from 'lit';

export const cardLayout = css`
  .card {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  .image {
    flex: 1 1 12em;
    align-self: start;
    inline-size: 0;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: var(--_border);
  }

  .text {
    flex: 999 1 18em;
    min-inline-size: 0;
    max-inline-size: 42em;
  }
`;
