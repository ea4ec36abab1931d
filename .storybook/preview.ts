// How every story is shown and documented: by the manifest, as the HTML that a webmaster pastes.
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import '../src/define.js';
import {argTypesOf} from './arg-types.js';
import {renderElement} from './render.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  render: renderElement,
  decorators: [withActions],
  parameters: {
    actions: {handles: ['benelux-load', 'benelux-error', 'benelux-select']},
    a11y: {test: 'error'},
    docs: {extractArgTypes: argTypesOf},
    controls: {expanded: true},
  },
};

export default preview;
