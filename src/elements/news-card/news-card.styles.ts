// The look of a news card's text.
import {css} from 'lit';

export const styles = css`
  .root:has(> .grid) {
    min-block-size: 100%;
  }

  [part='excerpt'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    text-wrap: pretty;
  }

  /* What leads somewhere looks so, though the link may stand below. */
  .linked [part='title'] {
    color: var(--_color-accent);
    text-decoration-line: underline;
    text-decoration-color: color-mix(in srgb, currentColor 50%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  .linked:hover [part='title'] {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }

  .text > [part='link'] {
    align-self: start;
    text-decoration: none;
  }

  .grid > .text > [part='link'] {
    margin-block-start: auto;
  }

  .linked:hover > .text > [part='link'] {
    text-decoration: underline;
  }

  .text > [part='link']::after {
    content: ' →';
    content: ' →' / '';
  }

  /* Above the card's link. */
  button {
    position: relative;
    z-index: 1;
  }

  /* The whole card is the target of its one link. Its ring stays inside the card's row, which may be clipped. */
  a::before {
    content: '';
    position: absolute;
    inset: calc(-1 * var(--_space-xs)) 0 calc(-1 * var(--_space-xs)) calc(-1 * var(--_space-xs));
    border-radius: var(--_size-radius);
  }

  .grid a::before {
    inset: 0;
  }

  a:focus-visible {
    outline: none;
  }

  a:focus-visible::before {
    outline: var(--_size-focus) solid var(--_color-focus);
    outline-offset: calc(-1 * var(--_size-focus));
  }

  /* Without an image in a grid: larger words, and more of them, take its room. */
  .bare {
    border-block-start: var(--_size-mark) solid var(--_color-accent);
    background: var(--_color-placeholder);
  }

  .bare :is(h1, h2, h3, h4)[part='title'] {
    font-size: var(--_font-size-section);
  }

  .bare [part='excerpt'] {
    -webkit-line-clamp: calc(var(--_lines) + 5);
  }

  @media print {
    [part='excerpt'] {
      display: block;
    }

    .text > [part='link']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
