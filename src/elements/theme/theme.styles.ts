// The look of a whole theme: the heading of its news is one of its sections.
import {css} from 'lit';

export const styles = css`
  benelux-news-list {
    --benelux-font-size-heading: var(--_font-size-section);

    margin-block-start: var(--_space-m);
  }
`;
