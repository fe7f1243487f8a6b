import { expect, type Page } from '@playwright/test';

/** The scenario that the tests plan: six mines, six agencies, small enough for seconds. */
export const TAIERZHUANG = /^求解：台儿庄区2022年非煤矿山互派驻点监督$/;

/** From the first page, plans Taierzhuang for 2 seconds and waits for its board. */
export const solveTaierzhuang = async (page: Page) => {
  await page.goto('/');
  await page.getByRole('button', { name: TAIERZHUANG }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton', { name: '求解时间（秒）' }).fill('2');
  await dialog.getByRole('button', { name: '开始求解' }).click();
  await expect(page).toHaveURL(/\/plans\//);
  await expect(page.getByRole('table', { name: '派驻总表' })).toBeVisible();
};

/** The page as a whole does not scroll sideways. */
export const expectNoSidewaysScroll = async (page: Page) => {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
};
