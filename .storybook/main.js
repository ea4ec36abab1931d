// Where Storybook finds the stories and the demo's images. It sends no usage data and asks no other server.
import {watchGenerated} from '../scripts/watch-generated.mjs';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['./public', {from: '../demo/images', to: '/images'}],
  features: {menuOnboardingChecklist: false, sidebarOnboardingChecklist: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({...vite, plugins: [...vite.plugins, liveSources()]}),
};

/** Reloads the page when a source is saved, because a tag cannot be defined twice. */
function liveSources() {
  return {
    name: 'live-sources',
    configureServer: watchGenerated,
    handleHotUpdate({file, server}) {
      if (!file.includes('/src/')) return undefined;
      server.ws.send({type: 'full-reload'});
      return [];
    },
  };
}
