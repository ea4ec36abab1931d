// Compiles the TypeScript of src/ for Rollup.
import typescriptCompiler from 'typescript';

/**
 * @param {typeof typescriptCompiler} [ts] the compiler
 * @param {import('typescript').TransformerFactory<import('typescript').SourceFile>[]} [before] what changes the source first
 * @param {(code: string) => string} [after] what changes the JavaScript of each file
 * @returns {import('rollup').Plugin}
 */
export function typescript(ts = typescriptCompiler, before = [], after = (code) => code) {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      const isOurs = source.startsWith('.') && importer?.endsWith('.ts');
      return isOurs
        ? this.resolve(source.replace(/\.js$/, '.ts'), importer, {skipSelf: true})
        : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {
        fileName: id,
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
          useDefineForClassFields: false,
          verbatimModuleSyntax: true,
          sourceMap: true,
        },
        transformers: {before},
      });
      return {code: after(outputText), map: sourceMapText};
    },
  };
}
