import { expect, test } from '@playwright/test';

const list = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const PERIODS =
  '轮换期,开始日期,结束日期\n2021年上半年,2021/3/11,2021年9月10日\n2021年下半年,2021.9.11,2022-03-10\n';
const AGENCIES = '派出单位名单\n序号,单位名称,单位类型,层级\n1,威海市应急局,负有安全监管职责的部门,市级\n';
const SITES =
  '非煤矿山驻点企业名单\n序号,企业名称,所属行业,风险等级,驻点方式,牵头单位\n1,荣成甲石矿,非煤矿山,重大风险,蹲守,市应急管理局\n2,文登乙石矿,非煤矿山,Ⅱ级,蹲守式驻点,市应急局\n合计,2家,,,,\n';
const PEOPLE =
  '驻点人员花名册\n序号,姓  名,工作单位及职务,手机号码\n1,王 磊,市应急局矿山科科长,139 0000 1211\n2,李强,市应急局,13900001212\n3,周立新,市应急局,１３９００００１２１３\n4,吴海川,市安监局,13900001214\n填表人：孙文良,,,\n';

test('goes from nothing to a plan with an office’s own lists, and no other file', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByLabel('标题').fill('从名单开始');
  await page.getByRole('button', { name: /^建\s?立$/ }).click();
  await expect(page.getByRole('heading', { name: '从名单开始', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: '求解' })).toBeDisabled();

  await page
    .getByLabel('名单或模板文件')
    .setInputFiles([
      list('轮换期.csv', PERIODS),
      list('单位.csv', AGENCIES),
      list('企业.csv', SITES),
      list('人员.csv', PEOPLE),
    ]);
  await expect(page.getByRole('heading', { name: '导入工作簿', level: 1 })).toBeVisible();
  const doubtful = page.getByRole('list', { name: '待确认' }).getByRole('listitem');
  await expect(doubtful).toHaveCount(1);
  await expect(doubtful.first()).toContainText('人员.csv · C6');
  await doubtful.first().getByRole('button', { name: '新增单位' }).click();
  await page.getByLabel('单位名称').fill('威海市应急局');
  await page.getByRole('button', { name: '取消' }).click();
  await doubtful.first().getByRole('button', { name: '保持原样' }).click();
  await expect(page.getByText('没有待确认的内容。')).toBeVisible();
  await page.getByRole('button', { name: '并入基础数据' }).click();

  await expect(page.getByRole('heading', { name: '从名单开始', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: '人员缺口' })).toBeVisible();
  await page.getByRole('button', { name: '求解' }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /求\s?解/ })
    .click();
  await expect(page).toHaveURL(/\/plans\//);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出工作簿' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});
