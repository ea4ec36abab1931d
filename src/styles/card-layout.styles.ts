// Where image and text of a card stand, in cards and in their skeletons.
import {css} from 'lit';

export const cardLayout = css`
  .card {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-l);
  }

  .image {
    flex: 1 1 12em;
    align-self: start;
    inline-size: 0;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border-radius: var(--_size-radius);
    object-fit: cover;
    background: var(--_color-placeholder);
  }

  .contain {
    object-fit: contain;
  }

  .text {
    display: flex;
    flex: 999 1 18em;
    flex-direction: column;
    gap: var(--_space-xs);
    min-inline-size: 0;
    max-inline-size: var(--_size-measure);
  }

  [part='title'] {
    font-size: var(--_font-size-title);
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
