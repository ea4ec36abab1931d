// What editors and Storybook know of the elements: `npm run manifest` writes custom-elements.json.
import {css, tokens} from './scripts/tokens.mjs';

export default {
  globs: [
    'src/content/items.ts',
    'src/elements/{benelux-*,content-element}.ts',
    'src/elements/*/!(*.styles).ts',
  ],
  litelement: true,
  packagejson: false,
  plugins: [publicMembers(), concreteTypes(), designTokens(), shippedModules()],
};

/** Keeps what pages may use; what is `@internal` in the base class stays so where a class overrides it. */
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
        declaration.members = declaration.members.filter(
          ({name, privacy = 'public'}) => privacy === 'public' && !internal.has(name),
        );
    },
  };
}

/** Spells types out: what a class gives for the base class's parameter `C`, and the strings of a named union. */
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
        for (const list of ['members', 'attributes'])
          declaration[list] = declaration[list].map(({type, ...rest}) => ({
            ...rest,
            ...(type && {type: {text: spelt(type.text, declaration.name)}}),
          }));
    },
  };
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
      }
      const text = JSON.stringify(manifest).replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
      manifest.modules = JSON.parse(text).modules.filter(({path}) =>
        path.startsWith('dist/elements/'),
      );
    },
  };
}

function classes({modules}) {
  return modules.flatMap(({path: module, declarations}) =>
    declarations.filter(({kind}) => kind === 'class').map((declaration) => ({declaration, module})),
  );
}
