// The colours and the name of the project, for Storybook's frame and for pages of documentation.
import {create} from 'storybook/theming/create';
import {color} from '../src/styles/tokens.json';

const value = (name: 'text' | 'muted' | 'accent' | 'surface' | 'border') => color[name].$value.hex;

export default create({
  base: 'light',
  brandTitle: 'benelux-elements',
  brandImage: './brand.svg',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: value('accent'),
  colorSecondary: value('accent'),
  appBg: '#f4f6f9',
  appContentBg: value('surface'),
  appPreviewBg: value('surface'),
  appBorderColor: value('border'),
  appBorderRadius: 4,
  textColor: value('text'),
  textMutedColor: value('muted'),
  barTextColor: value('muted'),
  barHoverColor: value('accent'),
  barSelectedColor: value('accent'),
  barBg: value('surface'),
  inputBorder: value('muted'),
  inputTextColor: value('text'),
  inputBorderRadius: 4,
});
