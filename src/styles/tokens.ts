// The design tokens: each private property takes a public one of the page, or its default.
import {css} from 'lit';

/** Contrast on white and on #121212 is at least 4.5 (WCAG 1.4.3). */
export const tokens = css`
  .root {
    --_text: var(--benelux-color-text, CanvasText);
    --_muted: color-mix(in srgb, var(--_text) 72%, #0000);
    --_border: color-mix(in srgb, var(--_text) 18%, #0000);
    --_accent: var(--benelux-color-accent, light-dark(#17498f, #9ec5ff));
    --_font: var(--benelux-font-family, system-ui, sans-serif);
  }
`;
