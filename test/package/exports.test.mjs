// What package.json exports, as linters of packages, Node and TypeScript see it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import ts from 'typescript';
import {app, modules, packageJson, tags, tarball} from './app.mjs';

test('publint has nothing to say', async () => {
  const {buffer} = new Uint8Array(readFileSync(tarball));
  const {messages, pkg} = await publint({pack: {tarball: buffer}, strict: true});

  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('Are the Types Wrong finds nothing in the modules', () => {
  // Style sheets have no types; contents.test.mjs checks that they exist.
  const sheets = Object.keys(packageJson.exports).filter((path) => path.endsWith('.css'));
  const attw = import.meta.resolve('@arethetypeswrong/cli/package.json');
  const program = fileURLToPath(new URL('dist/index.js', attw));
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints'];

  // The program ends with an error code when it finds a problem, which is then printed.
  const output = execFileSync(process.execPath, [program, tarball, ...options, ...sheets], {
    encoding: 'utf8',
  });

  for (const specifier of modules.keys()) assert.match(output, new RegExp(`"${specifier}"`));
});

test('each module can be imported in Node, and registers the tags that its name promises', () => {
  assert.ok(modules.has('benelux-elements') && tags.length > 0);
  for (const specifier of modules.keys()) {
    const defined = tagsAfterImport(specifier);
    const [, tag] = /\/elements\/(.+)$/.exec(specifier) ?? [];
    const expected = {
      'benelux-elements/define': tags,
      'benelux-elements/ssr': tags,
      // A list contains cards.
      'benelux-elements/elements/benelux-news-list': ['benelux-news-card', 'benelux-news-list'],
      'benelux-elements/elements/benelux-theme': [
        'benelux-news-card',
        'benelux-news-list',
        'benelux-theme',
        'benelux-theme-intro',
      ],
    };

    assert.deepEqual(defined, [...(expected[specifier] ?? (tag ? [tag] : []))].sort(), specifier);
  }
});

for (const moduleResolution of ['Bundler', 'NodeNext']) {
  test(`a strict application compiles: moduleResolution ${moduleResolution}`, () => {
    const used = readFileSync(consumer, 'utf8') + everyElement;
    for (const specifier of modules.keys()) assert.ok(used.includes(`'${specifier}'`), specifier);

    assert.equal(compile(moduleResolution), '');
  });
}

/** TypeScript's errors in the application, which marks the uses that must be refused with `@ts-expect-error`. */
const consumer = fileURLToPath(new URL('consumer/main.ts', import.meta.url));

/** Another file of it, which makes each element by its tag. */
const everyElement = tags
  .map(
    (tag, index) => `import '${packageJson.name}/elements/${tag}';
export const again${index}: Promise<void> = document.createElement('${tag}').refresh();
`,
  )
  .join('');

function compile(moduleResolution) {
  const folder = `${app}consumer/`;
  mkdirSync(folder, {recursive: true});
  copyFileSync(consumer, `${folder}main.ts`);
  writeFileSync(`${folder}elements.ts`, everyElement);
  const program = ts.createProgram([`${folder}main.ts`, `${folder}elements.ts`], {
    target: ts.ScriptTarget.ES2022,
    module: moduleResolution === 'NodeNext' ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind[moduleResolution],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    skipLibCheck: false,
    noEmit: true,
  });
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  });
}

/** The tags of ours that are defined in Node after only this module was imported. */
function tagsAfterImport(specifier) {
  const script = `
    await import('${specifier}');
    const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify(defined.sort()));
  `;
  const node = [process.execPath, ['--input-type=module', '--eval', script]];
  return JSON.parse(execFileSync(...node, {cwd: app, encoding: 'utf8'}));
}
