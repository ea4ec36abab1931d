// How `npm run generate` writes custom-elements.json, from which editors and Storybook know the elements.
import {readdirSync} from 'node:fs';
import {css, tokens} from './scripts/generate/token-list.mjs';

export default {
  globs: [
    'src/index.ts',
    'src/events.ts',
    'src/content/items.ts',
    'src/elements/{benelux-*,*-element}.ts',
    ...elementFolders().map((name) => `src/elements/${name}/${name}.ts`),
  ],
  litelement: true,
  packagejson: false,
  plugins: [
    publicMembers(),
    ownEvents(),
    described(),
    concreteTypes(),
    designTokens(),
    shippedModules(),
  ],
};

/** Each element has a folder, and a class in the file of the same name. */
function elementFolders() {
  const entries = readdirSync('src/elements', {withFileTypes: true});
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
}

/**
 * Keeps the members that pages may use. A member that is `@internal` in the base class is internal in all classes. The
 * defaults of read-only members are left out: they are names of constants, which say nothing to a page.
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

/** Keeps the events that `@fires` names: where code calls `dispatchEvent`, the analyzer guesses others. */
function ownEvents() {
  return {
    name: 'own-events',
    packageLinkPhase({customElementsManifest}) {
      for (const {declaration} of classes(customElementsManifest))
        declaration.events = declaration.events?.filter(({name}) => name.startsWith('benelux-'));
    },
  };
}

/** Asks for a description of all that docs, editors and frameworks tell of an element. */
function described() {
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssStates'];
  return {
    name: 'described',
    packageLinkPhase({customElementsManifest}) {
      for (const {declaration} of classes(customElementsManifest))
        for (const {name, description} of lists.flatMap((list) => declaration[list] ?? []))
          if (!description && declaration.tagName)
            throw new Error(`${declaration.name}: "${name}" has no description in its JSDoc.`);
    },
  };
}

/**
 * Spells types out: the type that a class gives for the parameter `C` of its base class, and the strings of a named union.
 * The package's entry exports the remaining named types.
 */
function concreteTypes() {
  const unions = new Map();
  const typeArguments = new Map();
  return {
    name: 'concrete-types',
    analyzePhase({ts, node}) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        unions.set(node.name.text, node.type.getText());
      const base = ts.isClassDeclaration(node) && node.heritageClauses?.[0].types[0];
      // A class without a type argument of its own has that of its base class.
      if (base)
        typeArguments.set(node.name.text, {
          argument: base.typeArguments?.[0].getText(),
          from: base.expression.getText(),
        });
    },
    packageLinkPhase({customElementsManifest}) {
      const argumentOf = (name) => {
        const {argument, from} = typeArguments.get(name) ?? {argument: 'C'};
        return argument ?? argumentOf(from);
      };
      const spelt = (text, name) => unions.get(text) ?? text.replace(/\bC\b/, argumentOf(name));
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

/** Says which module registers a tag, and names the built modules instead of the sources. */
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
        // The analyzer mistakes a class of the browser for one of the module.
        if (declaration.superclass?.module === module) delete declaration.superclass.module;
      }
      // Only src/index.ts has paths relative to itself.
      const text = JSON.stringify(manifest).replace(
        /"(?:\/?src|\.)\/([^"]+)\.[jt]s"/g,
        '"dist/$1.js"',
      );
      // The file system lists modules in any order.
      const modules = JSON.parse(text)
        .modules.filter(({path}) => !path.startsWith('dist/content/'))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      // Only classes describe elements; the content layer, types and shared code do not.
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
