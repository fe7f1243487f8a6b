import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aTrouble } from '@/testing/samples';
import { searching } from '@/testing/searches';
import { show } from '@/testing/show';
import { RepairsSection } from './repairs-section';

const find = async (name = 'Find causes and repairs') =>
  userEvent.click(screen.getByRole('button', { name }));

it('shows, once asked, why seats stay empty and what to change at what price', async () => {
  searching('/datasets/d-1', 'REPAIRS', { items: [aTrouble()], finished: true });
  await show(<RepairsSection datasetId="d-1" />);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  await find();
  const why = await screen.findByRole('list', { name: 'Why' });
  expect(why).toHaveTextContent('2 lead seats at 海滨化工 in 第一批');
  expect(why).toHaveTextContent('市应急局 may release 1');
  expect(why).toHaveTextContent('1: 王建国');
  const what = screen.getByRole('list', { name: 'What to change' });
  expect(what).toHaveTextContent('Repair 1 · price 1,180');
  expect(within(what).getByText('Proven cheapest of its kind')).toBeVisible();
  expect(screen.getByText(/at least 3 must stay empty/)).toBeVisible();
});

it('says that nothing is to be repaired', async () => {
  searching('/datasets/d-1', 'REPAIRS', { items: [], finished: true });
  await show(<RepairsSection datasetId="d-1" />, 'zh-CN');
  await find('查找原因和补救方案');
  expect(await screen.findByText('在硬规则之内，每个席位都能派齐。')).toBeVisible();
});

it('searches longer where the time did not suffice', async () => {
  const items = [aTrouble({ verdict: 'UNKNOWN', missing: 0, conflicts: [], repairs: [] })];
  const asked = searching('/datasets/d-1', 'REPAIRS', { items, finished: false }, { items, finished: true });
  await show(<RepairsSection datasetId="d-1" />);
  await find();
  await userEvent.click(await screen.findByRole('button', { name: 'Search for a minute' }));
  expect(await screen.findByText(/neither proven nor ruled out/)).toBeVisible();
  expect(asked.map(({ seconds }) => seconds)).toEqual([15, 60]);
});
