import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll, solveTaierzhuang } from './support';

test.use({ viewport: { width: 390, height: 844 } });

test('fits a telephone: only the board scrolls, inside itself', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '示例数据' })).toBeVisible();
  await expectNoSidewaysScroll(page);

  await solveTaierzhuang(page);
  await expectNoSidewaysScroll(page);
  const cut = await page
    .getByRole('table', { name: '派驻总表' })
    .locator('bdi')
    .evaluateAll((names) =>
      names
        .filter(({ parentElement: line }) => line && line.scrollWidth > line.clientWidth)
        .map((name) => name.textContent),
    );
  expect(cut, 'enterprises whose names are cut').toEqual([]);

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /台儿庄/ })
    .click();
  await expect(page.getByRole('region', { name: '数据规模' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
