// The look of a theme's introduction: a measure that reads well, and the rich text in it.
import {css} from 'lit';

export const styles = css`
  :host {
    margin-block-end: 0.75em;
  }

  [part='body'] {
    max-inline-size: 42em;
  }

  [part='body'] > :not(div) {
    font-size: 1.375em;
  }

  [part='body'] * + * {
    margin-block-start: 1em;
  }

  ul,
  ol,
  blockquote {
    padding-inline-start: 1.5em;
  }
`;
