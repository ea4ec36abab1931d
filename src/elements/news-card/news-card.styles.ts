// The look of a news card's text.
import {css} from 'lit';

export const styles = css`
  [part='title'] {
    color: var(--_color-accent);
  }

  .meta {
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
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
    align-self: start;
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
