import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { shortDataset } from './places';

test('names the scenarios in Chinese and, once switched, in English, and remembers it', async ({ page }) => {
  await page.goto('/');
  const scenarios = page.getByRole('region', { name: '示例数据' });
  await expect(scenarios.getByText('威海市2021–2023年安全生产驻点监管')).toBeVisible();
  await expect(scenarios.getByText('企业互派驻点').first()).toBeVisible();

  await page.getByRole('button', { name: 'English' }).click();
  await expect(
    page.getByRole('region', { name: 'Scenarios' }).getByText('Mutual posting').first(),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('imports a scenario once, also by a double click', async ({ page, request }) => {
  const stored = async () =>
    ((await (await request.get('/api/v1/datasets')).json()) as { page: { totalItems: number } }).page
      .totalItems;
  const before = await stored();
  await page.goto('/');
  await page
    .getByRole('button', { name: /^导入：台儿庄/ })
    .first()
    .dblclick({ delay: 30 });
  await expect(page.getByRole('region', { name: '数据规模' })).toBeVisible();
  expect(await stored()).toBe(before + 1);
});

test('shows a dataset with its numbers, its checks and its shortages', async ({ page }) => {
  const { supervisors } = JSON.parse(readFileSync('../data/datasets/weihai-2021.json', 'utf8')) as {
    supervisors: unknown[];
  };
  await page.goto('/');
  await page.getByRole('button', { name: /^导入：威海市/ }).click();
  await expect(page).toHaveURL(/\/datasets\//);
  await expect(
    page.getByLabel('数据规模').getByText(String(supervisors.length), { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: '人员缺口' }).getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: '查找原因和补救方案' }).click();
  const reasons = page.getByRole('region', { name: '为什么填不满、怎么改' });
  await expect(reasons.getByRole('alert').first()).toBeVisible({ timeout: 30_000 });
});

test('finds repairs of a dataset with too few people, and plans it with the chosen ones', async ({
  page,
}) => {
  await page.goto('/');
  const buffer = Buffer.from(JSON.stringify(shortDataset()));
  await page
    .getByLabel('基础数据文件（JSON）')
    .setInputFiles({ name: 'short.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: '查找原因和补救方案' }).click();
  const repairs = page.getByRole('region', { name: '为什么填不满、怎么改' });
  await repairs.getByRole('checkbox', { name: '选用补救方案 1' }).first().check();
  await repairs.getByRole('button', { name: '按所选方案修改数据并求解' }).click();
  await expect(page).toHaveURL(/\/plans\//);
  await page.getByRole('navigation').getByRole('link', { name: '缺员数据' }).click();
  await page.getByRole('link', { name: '由另一份基础数据按补救方案修改而来' }).click();
  await expect(page.getByRole('checkbox', { name: '选用补救方案 1' }).first()).toBeVisible();
});

test('says that there is no such plan and what to do', async ({ page }) => {
  await page.goto('/plans/nothing');
  await expect(page.getByRole('alert')).toContainText('没有这个方案');
  await expect(page.getByRole('alert')).toContainText('请回到首页重新选择');
});
