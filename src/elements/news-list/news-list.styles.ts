// The look of a news list: rows, a grid, or titles only.
import {css} from 'lit';

export const styles = css`
  li {
    list-style: none;
  }

  .list > li,
  .compact > li {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_border);
  }

  /* What is far off screen costs no layout. */
  .long > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 16em;
  }

  .grid {
    display: grid;
    gap: 2em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }

  .compact > li {
    padding-block: 0.75em;
  }

  /* The title says enough; the link stays the target of the whole card. */
  .compact ::part(link) {
    display: block;
    block-size: 0;
    overflow: hidden;
  }
`;
