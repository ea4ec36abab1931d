// The look of a news card: image above the text, beside it where there is room.
import {css} from 'lit';

export const styles = css`
  article {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  [part='image'] {
    flex: 1 1 12em;
    min-inline-size: 0;
    block-size: auto;
    aspect-ratio: 16 / 9;
    align-self: start;
    object-fit: cover;
    background: var(--_border);
  }

  .text {
    flex: 999 1 20em;
    min-inline-size: min(100%, 16em);
    max-inline-size: 42em;
  }

  .text > * {
    margin-block-end: 0.375em;
  }

  [part='title'] {
    color: var(--_accent);
    font-size: 1.1875em;
  }

  .meta {
    color: var(--_muted);
    font-size: 0.875em;
  }

  time + span::before {
    content: '· ';
  }

  [part='excerpt'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  a {
    font-weight: 600;
  }

  /* The whole card is the target of its one link. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  a:focus-visible::after {
    outline: 0.1875em solid;
    outline-offset: 0.25em;
  }

  article:hover [part='title'] {
    text-decoration: underline;
  }
`;
