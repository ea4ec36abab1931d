// The look of a theme's introduction.
import {css} from 'lit';

export const styles = css`
  [part='body'] > :not(div) {
    font-size: var(--_font-size-section);
  }
`;
