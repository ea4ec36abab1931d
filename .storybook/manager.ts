// Storybook's frame: the project's name and colours in place of the tool's.
import {addons} from 'storybook/manager-api';
import theme from './theme.js';

addons.setConfig({theme});
