// The look of a news card's text.
import {css} from 'lit';

export const styles = css`
  [part='title'] {
    color: var(--_color-accent);
  }

  [part='excerpt'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  a {
    align-self: start;
  }

  [part='title'] a {
    color: inherit;
    text-decoration: none;
  }

  /* Above the card's link. */
  button {
    position: relative;
    z-index: 1;
  }

  /* The whole card is the target of its one link. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  a:focus-visible {
    outline: none;
  }

  a:focus-visible::after {
    outline: var(--_size-focus) solid var(--_color-focus);
    outline-offset: 2px;
  }

  [part='card']:hover [part='title'] {
    text-decoration: underline;
  }

  @media print {
    [part='excerpt'] {
      display: block;
    }
  }
`;
