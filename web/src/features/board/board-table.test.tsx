import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { aBoard, aCell, aRule } from '@/testing/samples';
import { answering } from '@/testing/service';
import { show } from '@/testing/show';
import { BoardTable } from './board-table';

beforeEach(() => {
  answering('/rules', { items: [aRule({ id: 'rotate', titleZh: '半年轮换', level: 'HARD' })] });
});

it('shows who is posted in which role, and the empty seat', async () => {
  await show(<BoardTable board={aBoard([aCell()])} highlight={{}} />, 'zh-CN');
  const cell = screen.getByRole('cell');
  expect(cell).toHaveTextContent('牵头王建国市应急局12 公里');
  expect(cell).toHaveTextContent('配合空缺');
  expect(screen.getByRole('rowheader')).toHaveTextContent('海滨化工重大风险');
});

it('says why a post has no team', async () => {
  const covered = aCell({ staffed: false, unstaffedReason: 'COVERED', coveredBy: 'PROVINCE', seats: [] });
  const inactive = aCell({ periodId: '2022-2', staffed: false, unstaffedReason: 'INACTIVE', seats: [] });
  await show(<BoardTable board={aBoard([covered, inactive])} highlight={{}} />, 'zh-CN');
  const [first, second] = screen.getAllByRole('cell');
  expect(first).toHaveTextContent('省级已派驻');
  expect(second).toHaveTextContent('本期未启用');
});

it('names the rules a team breaks and marks the one that is looked at', async () => {
  const costs = [{ ruleId: 'rotate', level: 'HARD' as const, amount: 2, score: '-2hard/0medium/0soft' }];
  const board = aBoard([aCell({ brokenRules: costs }), aCell({ periodId: '2022-2' })]);
  await show(<BoardTable board={board} highlight={{ ruleId: 'rotate' }} />, 'zh-CN');
  expect(await screen.findByText('半年轮换 −2')).toBeInTheDocument();
  const [first, second] = screen.getAllByRole('cell');
  expect(first).toHaveAttribute('aria-current', 'true');
  expect(second).not.toHaveAttribute('aria-current');
});
