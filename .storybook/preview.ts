// How every story is shown and documented: by the manifest, as the HTML that a webmaster pastes.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';
import manifest from '../custom-elements.json';
import '../src/define.js';
import {argTypesOf} from './arg-types.js';
import {renderElement} from './render.js';

setCustomElementsManifest(manifest);
for (const type of ['benelux-load', 'benelux-error', 'benelux-select'])
  document.addEventListener(type, action(type));

const preview: Preview = {
  tags: ['autodocs'],
  render: renderElement,
  parameters: {
    a11y: {test: 'error'},
    docs: {extractArgTypes: argTypesOf},
    controls: {expanded: true},
  },
};

export default preview;
