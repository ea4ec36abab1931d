// What the toolbars offer: language, colour scheme, theme, host page, text size and network; widths are viewports.
import type {Preview} from '@storybook/web-components-vite';
import {PSEUDO_LANGUAGE} from './pseudo-language.js';

type Toolbars = NonNullable<Preview['globalTypes']>;

/** A menu of the toolbar, from values and their labels. */
function menu(title: string, icon: string, labels: Record<string, string>): Toolbars[string] {
  const items = Object.entries(labels).map(([value, label]) => ({value, title: label}));
  return {description: title, toolbar: {title, icon: icon as never, items, dynamicTitle: true}};
}

export const globalTypes: Toolbars = {
  language: menu('Language', 'globe', {
    nl: 'Nederlands',
    fr: 'Français',
    de: 'Deutsch',
    lb: 'Lëtzebuergesch',
    en: 'English',
    [PSEUDO_LANGUAGE]: 'Ëxpåñdéd',
  }),
  scheme: menu('Colour scheme', 'circlehollow', {light: 'Light page', dark: 'Dark page'}),
  theme: menu('Theme', 'paintbrush', {
    own: 'Own look',
    police: 'Police theme',
    petrol: 'Petrol theme',
    neutral: 'Neutral theme',
  }),
  host: menu('Host page', 'browser', {
    plain: 'Plain page',
    nl: 'Dutch site',
    be: 'Belgian site',
    lu: 'Luxembourg site',
    hostile: 'Hostile styles',
  }),
  text: menu('Text size', 'zoom', {normal: 'Text 100 %', double: 'Text 200 %'}),
  network: menu('Network', 'timer', {
    fast: 'Fast network',
    slow: 'Slow network',
    down: 'No network',
  }),
};

export const initialGlobals = {
  language: 'en',
  scheme: 'light',
  theme: 'own',
  host: 'plain',
  text: 'normal',
  network: 'fast',
};

/** Widths in pixels, from the side bar of an old site to a wide page; WCAG 1.4.10 asks for 320. */
export const widths = Object.fromEntries(
  Object.entries({200: 'Side bar', 320: 'Phone', 480: 'Column', 768: 'Tablet', 1200: 'Page'}).map(
    ([width, name]) => [
      `width${width}`,
      {name: `${name}, ${width} px`, styles: {width: `${width}px`, height: '100%'}},
    ],
  ),
);
