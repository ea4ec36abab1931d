// The contrast of two colours, as WCAG 2.2 measures it, and the backgrounds of pages that set none.

/** Red, green and blue, each from 0 to 1. */
export type Components = readonly number[];

/** Chromium's Canvas, light and dark. */
export const canvas = {light: [1, 1, 1], dark: [0x12 / 255, 0x12 / 255, 0x12 / 255]} as const;

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function ratio(one: Components, other: Components): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(components: Components): number {
  const [red = 0, green = 0, blue = 0] = components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
