// Serves packages written as CommonJS to the tests as ES modules, which is all that browsers can import.
import {builtinModules, createRequire} from 'node:module';
import {build} from 'esbuild';

const require = createRequire(import.meta.url);

/** @param {string[]} packages names as tests import them @returns a plugin for @web/test-runner */
export function bundledPackages(packages) {
  return {
    name: 'bundled-packages',
    resolveImport: ({source}) => (packages.includes(source) ? `/bundled/${source}.js` : undefined),
    async serve({path}) {
      const name = packages.find((each) => path === `/bundled/${each}.js`);
      return name && {type: 'js', body: await bundle(name)};
    },
  };
}

async function bundle(name) {
  const names = Object.keys(require(name)).filter((key) => /^[a-z]\w*$/i.test(key));
  const contents = `
    import all from '${name}';
    export default all;
    export const {${names.filter((key) => key !== 'default')}} = all;
  `;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    external: builtinModules,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
