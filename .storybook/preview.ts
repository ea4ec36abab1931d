// How every story is shown and documented: from the manifest, as the HTML that a webmaster pastes.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import manifest from '../custom-elements.json';
import '../src/define.js';
import {elements} from '../src/elements/index.js';
import {argTypesOf} from './arg-types.js';
import {install} from './fake-server.js';
import {inHostPage} from './host-page.js';
import {teachPseudoLanguage} from './pseudo-language.js';
import {renderElement} from './render.js';
import theme from './theme.js';
import {globalTypes, initialGlobals, widths} from './toolbars.js';

setCustomElementsManifest(manifest);
install();
teachPseudoLanguage(Object.keys(elements));
for (const type of ['benelux-load', 'benelux-error', 'benelux-select', 'benelux-filter'])
  document.addEventListener(type, action(type));

const preview: Preview = {
  render: renderElement,
  decorators: [inHostPage],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A fragment of a page cannot meet these rules: they are the host page's.
        rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
      },
    },
    // The toolbar chooses the colour scheme of the page, which the elements follow.
    backgrounds: {disable: true},
    docs: {
      theme,
      extractArgTypes: argTypesOf,
      source: {excludeDecorators: true},
      // The story has a padding of its own.
      canvas: {layout: 'fullscreen'},
      toc: {headingSelector: 'h2', title: 'On this page'},
    },
    controls: {expanded: true},
    options: {
      storySort: {
        order: [
          'Welcome',
          'Tokens',
          'Theme',
          'Theme intro',
          'News list',
          'News card',
          'News article',
          'Odd content',
          'States × languages',
          'Tests',
          ['Theme', 'Theme intro', 'News list', 'News card', 'News article'],
        ],
      },
    },
    viewport: {options: widths},
  },
};

export default preview;
