// The look of a news card's text.
import {css} from 'lit';

export const styles = css`
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

  /* The whole card is the target of its one link. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  a:focus-visible::after {
    outline: auto;
  }

  [part='card']:hover [part='title'] {
    text-decoration: underline;
  }
`;
