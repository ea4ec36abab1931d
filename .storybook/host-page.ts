// Puts a story into the page that the toolbars choose: language, colour scheme, theme, text size, a site's looks.
/// <reference types="vite/client" />
import type {Decorator} from '@storybook/web-components-vite';
import beStyles from '../demo/styles/be.css?raw';
import luStyles from '../demo/styles/lu.css?raw';
import nlLegacyStyles from '../demo/styles/nl-legacy.css?raw';
import nlStyles from '../demo/styles/nl.css?raw';
import bePage from '../demo/be.html?raw';
import luPage from '../demo/lu.html?raw';
import nlPage from '../demo/nl.html?raw';
import {base} from '../src/styles/base.styles.js';
import {connect, type Network} from './fake-server.js';
import neutral from '../src/styles/themes/neutral.css?raw';
import petrol from '../src/styles/themes/petrol.css?raw';
import police from '../src/styles/themes/police.css?raw';
import hostileStyles from './hostile.css?raw';

interface Host {
  readonly styles: string;
  /** The whole page; the story takes the place of an element in it. */
  readonly page?: string;
}

const hosts: Readonly<Record<string, Host>> = {
  nl: {styles: nlLegacyStyles + nlStyles, page: nlPage},
  be: {styles: beStyles, page: bePage},
  lu: {styles: luStyles, page: luPage},
  hostile: {styles: hostileStyles},
};

const themes: Readonly<Record<string, string>> = {police, petrol, neutral};

const themeStyles = document.head.appendChild(document.createElement('style'));
const pageStyles = document.head.appendChild(document.createElement('style'));

/** Undoes what keeps the story of a host page on screen. */
let leave = (): void => undefined;

/** Imitates a visitor's larger text size, which no page can set, by a rule inside the elements. */
const largeText = '.root:not(.host) {font-size: 32px}';

export const inHostPage: Decorator = (story, {globals, viewMode, component}) => {
  // Documentation shows many stories: a host's styles would reach all of them.
  const isAlone = viewMode === 'story';
  const host = isAlone ? hosts[globals.host as string] : undefined;
  pageStyles.textContent = host ? `${host.styles} .sb-main-padded {padding: 0 !important}` : '';
  themeStyles.textContent = themes[globals.theme as string] ?? '';
  connect(globals.network as Network);
  enlargeText(isAlone && globals.text === 'double');

  const place = document.createElement('div');
  place.className = 'story';
  place.lang = globals.language as string;
  place.append(story() as Node);
  const ground = isAlone ? document.documentElement : place;
  ground.style.colorScheme = globals.scheme as string;
  ground.style.backgroundColor = 'Canvas';
  const page = host?.page ? around(place, host.page, component) : place;
  leave();
  if (host?.page) keepOnScreen(place, page);
  // The pages behind the links do not exist.
  page.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  });
  return page;
};

function around(place: HTMLElement, html: string, component = 'benelux-news-list'): HTMLElement {
  const {body, documentElement} = new DOMParser().parseFromString(
    html.replaceAll('"feeds/', '"https://content.example/'),
    'text/html',
  );
  const page = document.createElement('div');
  page.lang = documentElement.lang;
  page.append(...body.childNodes);
  const tag = page.querySelector(component) ? component : 'benelux-news-list';
  const inLanguage = page.querySelector(`[lang|="${place.lang}"] ${tag}`);
  (inLanguage ?? page.querySelector(tag))?.replaceWith(place);
  return page;
}

/** Scrolls to the story, again as the page above it fills, until the visitor moves or acts. */
function keepOnScreen(place: HTMLElement, page: HTMLElement): void {
  place.style.scrollMarginBlockStart = '4rem';
  const follow = new ResizeObserver(() => place.scrollIntoView({behavior: 'instant'}));
  follow.observe(page);
  for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    window.addEventListener(act, () => follow.disconnect(), {once: true, passive: true});
  leave = () => {
    follow.disconnect();
    window.scrollTo({top: 0, behavior: 'instant'});
    leave = () => undefined;
  };
}

function enlargeText(isLarge: boolean): void {
  const {styleSheet} = base;
  if (!styleSheet) return;
  const last = styleSheet.cssRules.length - 1;
  const isLargeNow = styleSheet.cssRules[last]?.cssText.includes('32px') ?? false;
  if (isLarge && !isLargeNow) styleSheet.insertRule(largeText, last + 1);
  if (!isLarge && isLargeNow) styleSheet.deleteRule(last);
  document.documentElement.style.fontSize = isLarge ? '200%' : '';
}
