import { expect, test } from '@playwright/test';
import { solveTaierzhuang } from './support';

test('solves Taierzhuang to a complete board and explains its score', async ({ page }) => {
  await solveTaierzhuang(page);

  await expect(page.getByLabel('方案概况').first()).toContainText('合规且完整');
  const board = page.getByRole('table', { name: '派驻总表' });
  await expect(board.getByRole('rowheader')).toHaveCount(6);
  await expect(board.getByText('牵头').first()).toBeVisible();
  await expect(board.getByText('空缺')).toHaveCount(0);

  const score = page.getByRole('table', { name: '得分构成' });
  await expect(score.getByRole('row', { name: /rotate/ })).toContainText('半年轮换');
  await score.getByRole('button', { name: '往返路程' }).click();
  const matches = page.getByRole('region', { name: '往返路程：逐项明细' });
  await matches.getByRole('listitem').first().getByRole('button').click();
  await expect(board.locator('[aria-current=true]')).toHaveCount(1);
});

test('filters the board by text and keeps the filter in the address', async ({ page }) => {
  await solveTaierzhuang(page);
  await page.getByPlaceholder('驻点、对象、人员的名称或编号').fill('双顶山');
  await page.keyboard.press('Enter');
  const board = page.getByRole('table', { name: '派驻总表' });
  await expect(page).toHaveURL(/text=/);
  await page.reload();
  await expect(board.getByText('双顶山').first()).toBeVisible();
  await page.getByRole('checkbox', { name: '只看有问题的' }).click();
  await expect(page).toHaveURL(/problems=true/);
  await expect(page.getByText('没有符合条件的驻点')).toBeVisible();
});

test('finds alternatives, keeps one and compares it; tells how far weights can move', async ({ page }) => {
  await solveTaierzhuang(page);
  const alternatives = page.getByRole('region', { name: '备选方案' });
  await alternatives.getByRole('spinbutton', { name: '容许代价（%）' }).fill('20');
  await alternatives.getByRole('spinbutton', { name: '时间（秒）' }).fill('3');
  await alternatives.getByRole('button', { name: '查找备选方案' }).click();
  const first = alternatives.getByRole('list', { name: '备选方案' }).getByRole('listitem').first();
  await first.getByRole('button', { name: '备选方案 1 的不同之处' }).click();
  await expect(first.getByRole('row')).not.toHaveCount(1);

  const sensitivity = page.getByRole('region', { name: '权重敏感性' }).first();
  await sensitivity.getByRole('button', { name: '试算权重' }).click();
  await expect(sensitivity.getByRole('row', { name: /往返路程/ })).toBeVisible();

  await first.getByRole('button', { name: /^保留为方案/ }).click();
  await first.getByRole('link', { name: /^对比/ }).click();
  await expect(page.getByRole('table', { name: '两个方案' })).toContainText('· 备选方案 1');
});

test('compares two plans of a dataset', async ({ page }) => {
  await solveTaierzhuang(page);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /台儿庄/ })
    .click();
  await page.getByRole('button', { name: '求解' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton', { name: '求解时间（秒）' }).fill('1');
  await dialog.getByRole('spinbutton', { name: '随机种子' }).fill('2');
  await dialog.getByRole('button', { name: '开始求解' }).click();
  await expect(page.getByRole('table', { name: '派驻总表' })).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /台儿庄/ })
    .click();
  const choices = page.getByRole('checkbox', { name: /选入对比/ });
  await choices.nth(0).check();
  await choices.nth(1).check();
  await page.getByRole('button', { name: '对比所选两个方案' }).click();
  await expect(
    page.getByRole('table', { name: '逐条规则' }).getByRole('row', { name: /travel/ }),
  ).toBeVisible();
});
