// Where image and text of a card stand, in cards and in their skeletons.
import {css} from 'lit';

export const cardLayout = css`
  /* The image stands at the end of the row: where there is none, no text begins elsewhere. Without room, it is above. */
  .card {
    position: relative;
    display: flex;
    flex-flow: wrap-reverse;
    gap: var(--_space-s) var(--_space-l);
  }

  /* Beside the text at most 20em wide; above it, where there is no room for both, as wide as the card. */
  .image {
    order: 1;
    flex: 1 1 12em;
    align-self: start;
    inline-size: 0;
    max-inline-size: max(20em, (30em + var(--_space-l) - 100%) * 999);
    block-size: auto;
    aspect-ratio: 16 / 9;
    border-radius: var(--_size-radius);
    object-fit: cover;
    object-position: 50% 25%;
    background: var(--_color-placeholder);
  }

  .contain {
    object-fit: contain;
    object-position: 50%;
  }

  .text {
    display: flex;
    flex: 2 1 18em;
    flex-direction: column;
    gap: var(--_space-xs);
    min-inline-size: 0;
    max-inline-size: var(--_size-measure);
  }

  :is(h1, h2, h3)[part='title'] {
    font-size: var(--_font-size-title);
  }

  .grid.card {
    flex-flow: column;
    gap: 0;
  }

  .grid > .image {
    order: 0;
    flex: none;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 20em;
    border-radius: 0;
  }

  .grid > .text {
    flex: auto;
    max-inline-size: calc(var(--_size-measure) + 2 * var(--_space-m));
    padding: var(--_space-m);
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
