import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { notices } from './scripts/notices.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const LICENCES = 'licenses.txt';

const packages = (...names: string[]) => new RegExp(`[\\\\/]node_modules[\\\\/](${names.join('|')})[\\\\/]`);

/** What every page needs of the component library stands apart from what dialogs and other pages add. */
const ANTD = packages('antd', '@ant-design', '@rc-component', 'dayjs');
const VENDORS = [
  {
    name: 'react',
    test: packages(
      'react',
      'react-dom',
      'scheduler',
      'react-router',
      '@tanstack',
      'i18next',
      'react-i18next',
    ),
  },
  { name: 'antd', test: ANTD, tags: ['$initial' as const] },
  { name: 'antd-more', test: ANTD },
  { name: 'echarts', test: packages('echarts', 'zrender') },
];

export default defineConfig({
  plugins: [react(), notices(LICENCES)],
  resolve: {
    alias: {
      '@client': here('./target/generated-sources/client/index.ts'),
      '@': here('./src'),
    },
  },
  server: { proxy: { '/api': process.env.LUNZHU_URL ?? 'http://localhost:8080' } },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    // The charts alone are 514 kB; they are fetched when a plan is made.
    chunkSizeWarningLimit: 600,
    manifest: true,
    license: { fileName: LICENCES },
    rolldownOptions: { output: { codeSplitting: { groups: VENDORS } } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    testTimeout: 20_000,
  },
});
