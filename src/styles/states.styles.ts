// What all elements show around their content, or instead of it: messages, buttons, skeletons.
import {css} from 'lit';

export const states = css`
  /* For screen readers alone. */
  [part='status']:is(:empty, .skeleton, .fallback),
  .unseen {
    position: absolute;
    opacity: 0;
  }

  /* What is said instead of content is a box, what is said of content a line. */
  [part='status']:is(.failed, .empty, .late, .waiting, .stale) {
    display: flex;
    gap: var(--_space-s);
    max-inline-size: var(--_size-measure);
  }

  [part='status']:is(.failed, .empty, .late, .waiting) {
    padding: var(--_space-s);
    border-inline-start: var(--_size-mark) solid var(--_color-accent);
    background: var(--_color-placeholder);
  }

  [part='status']:is(.failed, .empty, .late, .waiting, .stale)::before {
    content: 'i';
    content: 'i' / '';
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid;
    border-radius: 50%;
    font-weight: bold;
    line-height: calc(1.5em - 4px);
    text-align: center;
  }

  [part='status']:is(.failed, .late, .stale)::before {
    content: '!';
    content: '!' / '';
  }

  [part='status'].stale {
    gap: var(--_space-xs);
    color: var(--_color-muted);
    font-size: var(--_font-size-small);
  }

  /* What came of "More news" stands where the button is. */
  .outcome {
    order: 1;
  }

  .root > :is(button, [part='more']) {
    flex: initial;
    align-self: center;
    padding: max(var(--_space-xs), (42px - 1lh) / 2) var(--_space-m);
    border: var(--_size-border) solid var(--_color-accent);
    border-radius: var(--_size-radius);
    background: var(--_color-surface);
    color: var(--_color-accent);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  .root > :is(button, [part='more']):hover {
    text-decoration: underline;
  }

  .lines {
    block-size: calc(var(--_lines) * 1lh);
    background: repeating-linear-gradient(
      #0000 0 0.3lh,
      var(--_color-placeholder) 0 0.7lh,
      #0000 0 1lh
    );
  }

  .words {
    background: linear-gradient(#0000 20%, var(--_color-placeholder) 0 80%, #0000 0);
  }

  @media print {
    .root:has(> .skeleton),
    button {
      display: none;
    }

    .root > [part='more'] {
      padding: 0;
      border: 0;
    }
  }
`;
