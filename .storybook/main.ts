// Where Storybook finds the stories and the demo content; it sends nothing and asks nobody.
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['feeds', 'images'].map((folder) => ({
    from: `../demo/${folder}`,
    to: `/demo/${folder}`,
  })),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
