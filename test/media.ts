// Emulates a visitor's settings of the browser or the system in Chromium, until the test is over.
import {executeServerCommand} from '@web/test-runner-commands';

/** Whether the engine can emulate settings; elsewhere, tests that need this are skipped. */
export const canEmulate = navigator.userAgent.includes('Chrome/');

/** Media features by name (Media Queries Level 5). */
interface Features {
  readonly 'forced-colors'?: 'active' | 'none';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

interface Media {
  /** `screen` when absent. */
  readonly media?: 'print' | 'screen';
  /** The features that differ from the browser's own. */
  readonly features?: Features;
}

/** The default sizes of text, in pixels. */
interface FontSizes {
  readonly standard: number;
  readonly fixed: number;
}

/** The browsers' own settings. */
const usualSizes: FontSizes = {standard: 16, fixed: 13};

/** Functions that end the emulation. */
const resets = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const reset of resets) await reset();
  resets.clear();
});

/** Emulates media for the test page and its frames; features that are not named keep the browser's own values. */
export async function emulateMedia({media, features = {}}: Media): Promise<void> {
  const named = Object.entries<string>({...features}).map(([name, value]) => ({name, value}));
  await devtools('Emulation.setEmulatedMedia', {media: media ?? '', features: named});
  resets.add(() => devtools('Emulation.setEmulatedMedia', {media: '', features: []}));
}

/** Emulates the visitor's default font size for the test page and its frames. */
export async function emulateFontSizes(fontSizes: FontSizes): Promise<void> {
  await devtools('Page.setFontSizes', {fontSizes});
  resets.add(() => devtools('Page.setFontSizes', {fontSizes: usualSizes}));
}

async function devtools(method: string, params: object): Promise<void> {
  await executeServerCommand('devtools', {method, params});
}
