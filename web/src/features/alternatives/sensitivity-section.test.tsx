import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aPlan, aSensitivity, aWeightRange } from '@/testing/samples';
import { searching } from '@/testing/searches';
import { accepting } from '@/testing/service';
import { show } from '@/testing/show';
import { SensitivitySection } from './sensitivity-section';

const find = (name = 'Try the weights') => userEvent.click(screen.getByRole('button', { name }));

const cells = async (name: RegExp) =>
  within(await screen.findByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

const turn = (weight: number) => ({
  weight,
  alternativeId: 'alt-9',
  differentPostings: 3,
  changes: [
    { ruleId: 'travel', titleZh: '往返路程', titleEn: 'Travel', change: -40 },
    { ruleId: 'team-mix', titleZh: '新老搭配', titleEn: 'Team mix', change: 77 },
  ],
});

it('rounds the limits towards the inside, and tells untried weights from any', async () => {
  const rules = [
    aWeightRange({ lower: turn(0.6112), upper: turn(1.1) }),
    aWeightRange({ ruleId: 'team-mix', titleEn: 'Team mix', weight: 30, upper: turn(45.678) }),
    aWeightRange({ ruleId: 'workload', titleEn: 'Workload', triedBelow: false, triedAbove: false }),
    aWeightRange({ ruleId: 'stability', titleEn: 'Stability', weight: 25 }),
  ];
  searching('/plans/p-1', 'SENSITIVITY', aSensitivity({ rules }));
  await show(<SensitivitySection plan={aPlan()} />);
  await find();
  expect(await cells(/^Travel/)).toEqual(['900', '0.62', '1', '1.1']);
  expect(await cells(/^Team mix/)).toEqual(['900', '0', '30', '45.67']);
  expect(await cells(/^Workload/)).toEqual(['900', '?', '1', '?']);
  expect(await cells(/^Stability/)).toEqual(['900', '0', '25', 'any']);
  expect(screen.getByText('Travel below 0.62')).toBeVisible();
  expect(screen.getByText('Team mix above 45.67')).toBeVisible();
});

it('says what changes beyond a limit, the greatest difference first', async () => {
  searching('/plans/p-1', 'SENSITIVITY', aSensitivity({ rules: [aWeightRange({ lower: turn(0.5) })] }));
  await show(<SensitivitySection plan={aPlan()} />, 'zh-CN');
  await find('试算权重');
  const turns = await screen.findByRole('list', { name: '超出范围会怎样' });
  expect(turns).toHaveTextContent('往返路程低于 0.5');
  expect(turns).toHaveTextContent('另一方案更好，3 个派驻不同：新老搭配 +77、往返路程 −40。');
});

it('offers to keep a better plan that turned up', async () => {
  const kept: unknown[] = [];
  searching('/plans/p-1', 'SENSITIVITY', aSensitivity({ improved: true, alternativeId: 'alt-7' }));
  accepting('/searches/f-1/alternatives/alt-7/keep', aPlan({ id: 'p-3' }), kept);
  await show(<SensitivitySection plan={aPlan()} />);
  await find();
  await userEvent.click(await screen.findByRole('button', { name: /^Keep as a plan/ }));
  expect(await screen.findByRole('link', { name: /^Open/ })).toHaveAttribute('href', '/plans/p-3');
  expect(kept).toEqual([{ name: '第一方案 · better' }]);
});

it('searches longer where the time did not suffice', async () => {
  const [cutShort, whole] = [aSensitivity({ complete: false }), aSensitivity({ complete: true })];
  const asked = searching('/plans/p-1', 'SENSITIVITY', cutShort, whole);
  await show(<SensitivitySection plan={aPlan()} />);
  expect(asked).toEqual([]);
  await find();
  await userEvent.click(await screen.findByRole('button', { name: 'Search for two minutes' }));
  expect(await screen.findByText(/optimized again 30 times/)).toBeVisible();
  expect(screen.queryByText(/The time ended/)).not.toBeInTheDocument();
  expect(asked.map(({ seconds }) => seconds)).toEqual([30, 120]);
});
