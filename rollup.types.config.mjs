// Writes to dist/ the declarations of the modules that package.json exports, and of what their types lead to.
import {readFileSync} from 'node:fs';
import {dts} from 'rollup-plugin-dts';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));

export default {
  input: Object.values(exports)
    .flatMap(({types = ''}) => types.replace(/^\.\/dist\/(.*)\.d\.ts$/, 'src/$1.ts') || [])
    // Made by scripts/build/angular.mjs.
    .filter((source) => source !== 'src/frameworks/angular.ts'),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    entryFileNames: ({name}) => `${name.replace(/^src\//, '')}.d.ts`,
  },
  plugins: [dts({compilerOptions: {rootDir: 'src', stripInternal: true, types: []}})],
  onLog(level, log, report) {
    // The types that frameworks' declarations share are the package's own.
    if (log.code !== 'PLUGIN_WARNING' || !/private shared type/.test(log.message))
      report(level, log);
  },
};
