import js from '@eslint/js';
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
  tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    files: ['src/**/*', 'e2e/**/*', 'pictures/**/*'],
    plugins: { 'check-file': checkFile },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
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
  { files: ['scripts/*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly' } } },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'no-restricted-imports': 'off' } },
);
