import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import checkFile from 'eslint-plugin-check-file';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files of one folder see one another by `./`; all else is reached from the root by `@/`. */
const noParents = { group: ['../*', '..'], message: 'Import from the root: @/…' };
const direction = (files, ...forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          noParents,
          {
            group: forbidden,
            message: 'Imports go app → features → shared, and no feature imports another.',
          },
        ],
      },
    ],
  },
});

export default defineConfig(
  globalIgnores(['target', 'test-results', 'playwright-report']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  query.configs['flat/recommended-strict'],
  reactHooks.configs.flat.recommended,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['src/**/*', 'e2e/**/*', 'pictures/**/*'],
    plugins: { 'check-file': checkFile },
    rules: {
      // What an effect or a listener returns has a meaning of its own: nothing is given back by accident.
      '@typescript-eslint/no-confusing-void-expression': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        {
          // `x?.scrollIntoView()` returns a promise in current Chromium, and the types do not know.
          selector:
            'CallExpression[callee.name=/Effect$/] > ArrowFunctionExpression[body.type!="BlockStatement"]',
          message: 'Effects have braces: what they return is called as their clean-up.',
        },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{ts,tsx,css,json}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
    },
  },
  direction(['src/app/**/*'], '@/testing/*'),
  direction(['src/features/**/*'], '@/app/*', '@/features/*'),
  direction(['src/shared/**/*'], '@/app/*', '@/features/*', '@/testing/*'),
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['scripts/*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly' } } },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'no-restricted-imports': 'off' } },
);
