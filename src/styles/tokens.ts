// The design tokens: each private property takes a public one of the page, or its default.
import {css} from 'lit';

/** Contrast on white and on #16191d is at least 4.5 for text (WCAG 1.4.3). */
export const tokens = css`
  .root {
    --_text: var(--benelux-color-text, light-dark(#1b1f24, #e8eaed));
    --_muted: var(--benelux-color-muted, light-dark(#4f5966, #aeb6c1));
    --_accent: var(--benelux-color-accent, light-dark(#17498f, #9ec5ff));
    --_border: var(--benelux-color-border, light-dark(#d3d9e0, #3d4550));
    --_surface: var(--benelux-color-surface, light-dark(#e9edf2, #2a313a));
    --_font: var(--benelux-font-family, system-ui, sans-serif);
  }
`;
