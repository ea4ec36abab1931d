// The look of a whole theme: the heading of its news is one of its sections.
import {css} from 'lit';

export const styles = css`
  benelux-theme-intro,
  benelux-news-list {
    margin: 0;
  }

  benelux-theme-intro + benelux-news-list {
    --benelux-size-mark: 0px;

    margin-block-start: var(--_space-m);
  }
`;
