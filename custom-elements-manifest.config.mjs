// What editors and Storybook know of the elements: `npm run generate` writes custom-elements.json.
import {readdirSync} from 'node:fs';
import {css, tokens} from './scripts/generate/token-list.mjs';

export default {
  globs: [
    'src/index.ts',
    'src/events.ts',
    'src/content/items.ts',
    'src/elements/{benelux-*,content-element,framed-element}.ts',
    ...elementFolders().map((name) => `src/elements/${name}/${name}.ts`),
  ],
  litelement: true,
  packagejson: false,
  plugins: [publicMembers(), concreteTypes(), designTokens(), shippedModules()],
};

/** Each element has a folder, and a class in the file of the same name. */
function elementFolders() {
  const entries = readdirSync('src/elements', {withFileTypes: true});
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
}

/**
 * Keeps what pages may use; what is `@internal` in the base class stays so where a class overrides it. The value that a
 * constructor or a constant gives is a name, which says nothing to them.
 */
function publicMembers() {
  const internal = new Set();
  return {
    name: 'public-members',
    analyzePhase({ts, node}) {
      const isInternal = ({tagName}) => tagName.text === 'internal';
      if (ts.isClassElement(node) && ts.getJSDocTags(node).some(isInternal))
        internal.add(node.name.getText());
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declaration} of classes(customElementsManifest))
        declaration.members = declaration.members
          .filter(({name, privacy = 'public'}) => privacy === 'public' && !internal.has(name))
          .map((member) => (member.readonly ? {...member, default: undefined} : member));
    },
  };
}

/**
 * Spells types out: what a class gives for the base class's parameter `C`, and the strings of a named union. What is
 * left of names is exported by the package's entry.
 */
function concreteTypes() {
  const unions = new Map();
  const typeArguments = new Map();
  return {
    name: 'concrete-types',
    analyzePhase({ts, node}) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        unions.set(node.name.text, node.type.getText());
      if (ts.isClassDeclaration(node))
        typeArguments.set(
          node.name.text,
          node.heritageClauses?.[0].types[0].typeArguments?.[0].getText() ?? 'C',
        );
    },
    packageLinkPhase({customElementsManifest}) {
      const spelt = (text, name) =>
        unions.get(text) ?? text.replace(/\bC\b/, typeArguments.get(name));
      for (const {declaration} of classes(customElementsManifest))
        for (const list of ['members', 'attributes', 'events'])
          declaration[list] = declaration[list]?.map(({type, ...rest}) => ({
            ...rest,
            ...(type && {type: withReferences(spelt(type.text, declaration.name))}),
          }));
    },
  };
}

function withReferences(text) {
  const references = Array.from(text.matchAll(/[A-Z]\w+/g), ({0: name, index: start}) => ({
    name,
    module: 'src/index.ts',
    start,
    end: start + name.length,
  }));
  return {text, ...(references.length > 0 && {references})};
}

/** Gives each element the custom properties that a page may set. */
function designTokens() {
  const syntaxes = {color: '<color>', dimension: '<length>', number: '<number>'};
  return {
    name: 'design-tokens',
    packageLinkPhase({customElementsManifest}) {
      for (const {declaration} of classes(customElementsManifest))
        if (declaration.tagName)
          declaration.cssProperties = tokens.map((token) => ({
            name: `--benelux-${token.name}`,
            description: token.description,
            default: css(token),
            syntax: syntaxes[token.type] ?? '*',
          }));
    },
  };
}

/** Says which module registers a tag, and leads from the sources to what is built of them. */
function shippedModules() {
  return {
    name: 'shipped-modules',
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const {declaration, module} of classes(manifest)) {
        const {name, tagName} = declaration;
        const definer = manifest.modules.find(({path}) => path === `src/elements/${tagName}.ts`);
        definer?.exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: {name, module},
        });
        // The analyzer takes a class of the browser's for one of the module.
        if (declaration.superclass?.module === module) delete declaration.superclass.module;
      }
      // What is relative to its module is so in src/index.ts alone.
      const text = JSON.stringify(manifest).replace(
        /"(?:\/?src|\.)\/([^"]+)\.[jt]s"/g,
        '"dist/$1.js"',
      );
      // The file system gives them in any order.
      const modules = JSON.parse(text)
        .modules.filter(({path}) => !path.startsWith('dist/content/'))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      // Classes alone: the content layer, types and what modules of the package share are not of elements.
      const names = new Set(classes({modules}).map(({declaration}) => declaration.name));
      manifest.modules = modules.map(({declarations, exports, ...module}) => ({
        ...module,
        declarations: declarations.filter(({name}) => names.has(name)),
        exports: exports.filter(({declaration}) => names.has(declaration.name)),
      }));
    },
  };
}

function classes({modules}) {
  return modules.flatMap(({path: module, declarations}) =>
    declarations.filter(({kind}) => kind === 'class').map((declaration) => ({declaration, module})),
  );
}
