import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

interface DatasetFile {
  title: string;
  supervisors: { agencyId: string }[];
}

const taierzhuang = () =>
  JSON.parse(readFileSync('../data/datasets/taierzhuang-2022.json', 'utf8')) as DatasetFile;
const asFile = (dataset: unknown) => ({
  name: 'mine.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(dataset)),
});

test('lists every error of an uploaded dataset with its place', async ({ page }) => {
  const dataset = taierzhuang();
  const [first, , , fourth] = dataset.supervisors;
  Object.assign(first ?? {}, { agencyId: 'a-nowhere' });
  Object.assign(fourth ?? {}, { agencyId: 'a-lost' });
  await page.goto('/');
  await page.getByLabel('基础数据文件（JSON）').setInputFiles(asFile(dataset));
  const issues = page.getByRole('dialog').getByRole('table');
  await expect(issues.getByRole('row', { name: /\/supervisors\/0\/agencyId/ })).toContainText('a-nowhere');
  await expect(issues.getByRole('row', { name: /\/supervisors\/3\/agencyId/ })).toContainText('a-lost');
});

test('stores a sound dataset and shows it', async ({ page }) => {
  await page.goto('/');
  await page
    .getByLabel('基础数据文件（JSON）')
    .setInputFiles(asFile({ ...taierzhuang(), title: '我的数据' }));
  await expect(page.getByRole('heading', { name: '我的数据' })).toBeVisible();
});
