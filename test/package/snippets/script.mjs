// Checks scripts of applications: they compile under strict rules, and bundle.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import ts from 'typescript';
import {app} from '../app.mjs';

/** @param {'mjs' | 'mts'} extension of the file for the snippet */
export async function checkScript(code, extension) {
  const folder = `${app}snippets/`;
  const file = `${folder}main.${extension}`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, code);
  const isForNode = /from 'node:|benelux-elements\/ssr|\bprocess\./.test(code);

  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: isForNode ? ['node'] : [],
    allowJs: true,
    checkJs: true,
    // JavaScript has no place to say the type of a parameter.
    noImplicitAny: extension === 'mts',
    strict: true,
    skipLibCheck: isForNode,
    noEmit: true,
  });
  const problems = ts.getPreEmitDiagnostics(program);
  assert.deepEqual(
    problems.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  );
  const {warnings} = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: isForNode ? 'node' : 'browser',
    logLevel: 'silent',
  });
  assert.deepEqual(
    warnings.map(({text}) => text),
    [],
  );
}
