// Writes dist/frameworks/angular.js and .d.ts: a directive for each tag, for Angular to check inputs by; partly compiled.
import {createCompilerHost, formatDiagnostics, performCompilation} from '@angular/compiler-cli';
import {mkdirSync} from 'node:fs';
import ts from 'typescript';
import {elements, settable} from '../generate/manifest.mjs';
import {root} from '../setup.mjs';

const folder = `${root}dist/frameworks`;
const source = `${folder}/angular.ts`;

const text = `import {booleanAttribute, Directive, ElementRef, inject, Input} from '@angular/core';
import type {${elements.map(({name}) => name).join(', ')}} from '../index.js';
${elements.map(directive).join('')}`;

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  declaration: true,
  experimentalDecorators: true,
  compilationMode: 'partial',
  outDir: folder,
  rootDir: folder,
};
const host = createCompilerHost({options});
const {fileExists, readFile, getSourceFile} = host;
host.fileExists = (path) => path === source || fileExists.call(host, path);
host.readFile = (path) => (path === source ? text : readFile.call(host, path));
host.getSourceFile = (path, ...rest) =>
  path === source
    ? ts.createSourceFile(path, text, options.target, true)
    : getSourceFile.call(host, path, ...rest);
mkdirSync(folder, {recursive: true});
const {diagnostics} = performCompilation({rootNames: [source], options, host});
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics));
  process.exit(1);
}
function directive(element) {
  const {name, tagName, summary} = element;
  const className = tagName.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  return `
/** ${summary} */
@Directive({selector: '${tagName}'})
export class ${className} {
  readonly #element = inject<ElementRef<${name}>>(ElementRef).nativeElement;
${settable(element)
  .map((property) => input(name, property))
  .join('')}}
`;
}

function input(className, {name, type, description}) {
  const transform = type.text === 'boolean' ? '{transform: booleanAttribute}' : '';
  return `
  /** ${description.replace(/\s+/g, ' ')} */
  @Input(${transform}) set ${name}(value: ${className}['${name}']) {
    this.#element.${name} = value;
  }
`;
}
