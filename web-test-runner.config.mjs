import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';

export default {
  files: 'src/**/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json'})],
  browsers: [chromeLauncher({launchOptions: {executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']}})],
  testFramework: {config: {timeout: 10_000}},
};
