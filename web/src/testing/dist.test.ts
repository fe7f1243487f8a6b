import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const DIST = 'target/dist';

/** What the first page may weigh on its way to the reader, in kB of gzip: measured, and a tenth more. */
const BUDGET = 280;

interface Chunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}

const read = (path: string) => {
  const file = join(DIST, path);
  if (!existsSync(file)) throw new Error(`There is no file (${file}). Run "npm run build" first.`);
  return readFileSync(file);
};

const manifest = () => JSON.parse(read('.vite/manifest.json').toString()) as Record<string, Chunk>;

/** The files that a browser fetches before it can draw the first page. */
const firstLoad = () => {
  const chunks = manifest();
  const found = new Map<string, Chunk>();
  const take = (key: string) => {
    const chunk = chunks[key];
    if (!chunk || found.has(key)) return;
    found.set(key, chunk);
    chunk.imports?.forEach(take);
  };
  Object.entries(chunks).forEach(([key, { isEntry }]) => {
    if (isEntry) take(key);
  });
  return [...found.values()];
};

it('keeps the first load within its budget', () => {
  const files = new Set(firstLoad().flatMap(({ file, css }) => [file, ...(css ?? [])]));
  const kilobytes = [...files, 'index.html'].map((file) => gzipSync(read(file)).length / 1_000);
  const total = kilobytes.reduce((sum, size) => sum + size, 0);
  console.log(`first load: ${total.toFixed(1)} kB gzip in ${kilobytes.length} files`);
  expect(total).toBeGreaterThan(100);
  expect(total).toBeLessThan(BUDGET);
});

it('has the libraries in chunks of their own, the charts and the dialogs only when needed', () => {
  const first = firstLoad().map(({ name }) => name);
  expect(first).toEqual(expect.arrayContaining(['react', 'antd']));
  expect(first).not.toContain('antd-more');
  expect(first).not.toContain('echarts');
  const all = readdirSync(join(DIST, 'assets')).join(' ');
  for (const name of ['react', 'antd', 'antd-more', 'echarts'])
    expect(all).toMatch(new RegExp(`\\b${name}-`));
});

it('carries the licences and notices of all that is bundled', () => {
  const licences = read('licenses.txt').toString();
  for (const name of [
    'react',
    'react-dom',
    'antd',
    'echarts',
    'zrender',
    'i18next',
    '@tanstack/react-query',
  ]) {
    expect(licences).toMatch(new RegExp(`^## ${name} - \\d`, 'm'));
  }
  expect(licences).toContain('Apache License');
  expect(licences).toContain('## echarts: NOTICE');
});
