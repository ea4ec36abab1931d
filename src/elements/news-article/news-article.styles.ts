// The look of an article.
import {css} from 'lit';

export const styles = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--_space-m);
  }

  article > * {
    max-inline-size: var(--_size-measure);
  }

  [part='tags'] + .meta {
    margin-block-start: calc(var(--_space-xs) - var(--_space-m));
  }

  [part='back'],
  [part='link'] {
    align-self: start;
  }

  [part='back']::before {
    content: '← ';
    content: '← ' / '';
  }

  /* The fallback, below the sentence that there is no such item. */
  .root:has(> .empty) + slot {
    display: block;
    margin-block-start: 1em;
  }

  figure {
    display: flex;
    flex-direction: column;
    gap: var(--_space-xs);
  }

  figcaption {
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_size-radius);
  }

  [part='image'] {
    inline-size: 100%;
    background: var(--_color-placeholder);
  }

  .cover {
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }

  .contain {
    align-self: start;
    inline-size: auto;
    max-block-size: 80vh;
    background: none;
  }

  pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }

  hr {
    border: 0;
    border-block-start: var(--_size-border) solid var(--_color-border);
  }
`;
