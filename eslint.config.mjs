// The rules of the code, such as the layers: imports go down only (docs/architecture.md).
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Each room of src/, and the rooms and files that it may import from. */
const rooms = {
  text: [],
  html: ['text'],
  i18n: [],
  styles: [],
  content: ['text', 'html', 'warn'],
  controllers: ['content', 'i18n', 'events', 'page-address', 'warn'],
  elements: [
    'controllers',
    'content',
    'text',
    'html',
    'i18n',
    'styles',
    'events',
    'page-address',
    'warn',
  ],
  server: ['define', 'sources', 'elements', 'content', 'html', 'page-address'],
  relay: ['server', 'content', 'html', 'i18n', 'warn'],
  cli: ['sources', 'page-address', 'elements', 'content', 'html', 'i18n', 'server', 'relay'],
  frameworks: ['index'],
};

/** Rooms that may import Lit. */
const litRooms = ['i18n', 'styles', 'controllers', 'elements', 'server'];

const layers = Object.entries(rooms).map(([room, allowed]) => {
  const everything = [
    ...Object.keys(rooms),
    ...[
      'events',
      'page-address',
      'warn',
      'index',
      'define',
      'sources',
      'filter',
      'cdn',
      'cdn-all',
      'script-tag',
      'hints',
      'upgrade-divs',
      'lit-globals',
      'ssr',
      'convert',
    ],
  ];
  const forbidden = everything.filter((name) => name !== room && !allowed.includes(name));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})[/.]`,
      message: `src/${room} may import from these other rooms only: ${allowed.join(', ') || 'none'}.`,
    },
  ];
  // A server writes the HTML that `sanitize` has made safe.
  if (room !== 'server') {
    const message = 'Untrusted HTML goes through html/sanitize.ts.';
    patterns.push({regex: '^lit/directives/unsafe', message});
  }
  if (!litRooms.includes(room)) {
    const message = `Lit belongs to ${litRooms.join(', ')}.`;
    patterns.push({regex: '^(lit|@lit)(/|$)', message});
  }
  return {
    files: [`src/${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {'no-restricted-imports': ['error', {patterns}]},
  };
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.wireit/',
      'coverage/',
      'storybook-static/',
      'test-output/',
      'test/frameworks/',
      'test/package/consumer/',
      '**/generated/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari announces a list without markers only if it has the role.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: {regexp},
    rules: {
      // Broken content must not keep a page busy: what it is searched with takes as much longer as it is longer.
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential'}],
      'no-restricted-globals': [
        'error',
        {name: 'fetch', message: 'Only content/load.ts asks the network.'},
        {name: 'Intl', message: 'Chromium has no Luxembourgish: use the tables in text/.'},
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
          property,
          message: 'Untrusted HTML goes through html/sanitize.ts.',
        })),
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      // Assertions look like promises and like unused expressions.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Tags are added to interfaces of the DOM and of frameworks.
    files: ['src/define.ts', 'src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  {
    files: ['src/content/load.ts', 'src/relay/upstream.ts'],
    rules: {'no-restricted-globals': 'off'},
  },
  // This file writes the HTML that `sanitize` has made safe.
  {files: ['src/server/dom.ts'], rules: {'no-restricted-properties': 'off'}},
  ...layers,
);
