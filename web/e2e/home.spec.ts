import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

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
  await expect(page.getByRole('region', { name: '为什么填不满、怎么改' }).getByRole('alert')).toBeVisible({
    timeout: 30_000,
  });
});

test('says that there is no such plan and what to do', async ({ page }) => {
  await page.goto('/plans/nothing');
  await expect(page.getByRole('alert')).toContainText('没有这个方案');
  await expect(page.getByRole('alert')).toContainText('请回到首页重新选择');
});
