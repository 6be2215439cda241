import { fileURLToPath } from 'node:url';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const made = [
  '**/dist/',
  '**/build/',
  '**/.svelte-kit/',
  '**/.strapi/',
  '.cache/',
  '.*data/',
  'types/generated/',
  '**/schema.d.ts',
];

// The rules that hold for every TypeScript file, and need no types to check.
const everywhere = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  'no-console': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-warning-comments': 'error',
};

export default ts.config(
  { ignores: made },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.strict],
    rules: everywhere,
  },
  {
    // With types: what runs on the server, and what runs it.
    files: ['src/**/*.ts', 'config/**/*.ts', 'database/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    ignores: ['src/admin/**'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.scripts.json', 'tests/tsconfig.json'],
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
    rules: {
      ...everywhere,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The row of an INSERT … RETURNING is there; its type cannot say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An answer's type is what its caller expects of it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['frontend/src/**/*.svelte', 'frontend/src/**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    rules: {
      'no-console': 'error',
      'svelte/no-at-html-tags': 'error',
      // The site is served from the root of its own host name: there is no base path to resolve against.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['frontend/src/**/*.ts', 'src/admin/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['frontend/src/routes/**/*.server.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ObjectPattern > Property[key.name="parent"], MemberExpression[property.name="parent"]',
          message: 'parent() takes the notice where nobody shows it: share what is asked by askedOnce.',
        },
      ],
    },
  },
  {
    // The panel is built again only when its own folder changes.
    files: ['src/admin/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['**/api/*/*/**', '**/portal/*', '**/http/*', '**/database/*'] }],
    },
  },
  {
    // A terminal is what these talk to.
    files: ['scripts/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
);
