// The look of a theme's introduction: a measure that reads well, and the rich text in it.
import {css} from 'lit';

export const styles = css`
  [part='body'] {
    max-inline-size: var(--_size-measure);
  }

  [part='body'] > :not(div) {
    font-size: var(--_font-size-section);
  }

  [part='body'] * + * {
    margin-block-start: var(--_space-m);
  }

  ul,
  ol,
  blockquote {
    padding-inline-start: var(--_space-l);
  }
`;
