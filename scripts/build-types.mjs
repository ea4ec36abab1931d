// Writes the declarations of the modules that package.json exports, and of no others, to dist/; Angular has its own.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {root} from './setup.mjs';

const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const {options} = ts.parseJsonConfigFileContent(
  {
    extends: './tsconfig.json',
    compilerOptions: {
      rootDir: 'src',
      outDir: 'dist',
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      types: [],
    },
  },
  ts.sys,
  root,
);
const declarations = new Map();
const entries = Object.values(exports).flatMap(({types}) =>
  types && !types.endsWith('/angular.d.ts') ? types : [],
);
const program = ts.createProgram(
  entries.map((path) => join(root, path.replace('./dist/', 'src/').replace('.d.ts', '.ts'))),
  options,
);
const {diagnostics} = program.emit(undefined, (file, text) => declarations.set(file, text));
if (diagnostics.length > 0) {
  console.error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
  process.exit(1);
}

const reached = new Set(entries.map((path) => join(root, path)));
for (const file of reached) {
  const text = declarations.get(file);
  for (const [, path] of text.matchAll(/(?:from|import) ?\(?'(\..*?)\.js'/g))
    reached.add(join(dirname(file), `${path}.d.ts`));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
console.log(`created ${reached.size} declarations in ${relative(root, options.outDir)}/`);
