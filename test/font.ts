// The font of tests that measure text: with the fonts of the machine, they would pass here and fail there.

/** Ordinary proportions. Storybook ships the file, for itself: where it no longer does, any other such font will do. */
const FILE = '/node_modules/storybook/assets/browser/nunito-sans-regular.woff2';

/** Lets the elements of a page use the tests' own font; resolves when it is loaded. */
export async function bringFont({defaultView, documentElement, fonts}: Document): Promise<void> {
  const {FontFace} = defaultView as typeof globalThis & Window;
  fonts.add(await new FontFace('Tests', `url(${FILE})`).load());
  documentElement.style.setProperty('--benelux-font-family', 'Tests');
}
