import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 1440, height: 820 }, locale: 'zh-CN' });

interface Stored {
  id: string;
}

test('takes the picture of the Weihai board', async ({ page, request }) => {
  const dataset = (await (await request.post('/api/v1/datasets?demo=weihai-2021')).json()) as Stored;
  const wish = { datasetId: dataset.id, name: '威海市驻点轮换方案', seconds: 30 };
  const plan = (await (await request.post('/api/v1/plans', { data: wish })).json()) as Stored;
  await page.goto(`/plans/${plan.id}`);
  await expect(page.getByRole('table', { name: '派驻总表' })).toBeVisible();
  await expect(page.getByRole('table', { name: '得分构成' })).toBeVisible();
  await page.getByRole('button', { name: '风险与经验匹配' }).click();
  await expect(page.locator('[aria-current=true]').first()).toBeVisible();
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: '../docs/images/board.png' });
});
