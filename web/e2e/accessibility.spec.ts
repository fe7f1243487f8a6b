import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { solveTaierzhuang } from './support';

/** What WCAG 2.1 AA forbids on the page as it stands, each with its places. */
const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('keeps to WCAG 2.1 AA at home, with a dataset and with a plan', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('list', { name: '示例数据' })).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await solveTaierzhuang(page);
      await expect(page.getByRole('table', { name: '得分构成' })).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await page.getByRole('spinbutton', { name: '时间（秒）' }).fill('1');
      await page.getByRole('button', { name: /查找备选方案$/ }).click();
      await page.getByRole('button', { name: '试算权重' }).click();
      await expect(page.getByRole('table', { name: '权重敏感性' })).toBeVisible();
      expect(await violations(page)).toEqual([]);

      await page
        .getByRole('navigation')
        .getByRole('link', { name: /台儿庄/ })
        .click();
      await expect(page.getByRole('region', { name: '人员缺口' }).getByRole('alert')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
