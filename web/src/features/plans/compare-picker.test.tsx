import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aPlan } from '@/testing/samples';
import { answering } from '@/testing/service';
import { show } from '@/testing/show';
import { ComparePicker } from './compare-picker';

it('tells plans of one name apart by seed and score, and leaves out the plan itself', async () => {
  const items = [
    aPlan(),
    aPlan({ id: 'p-2', seed: 2, score: '0hard/0medium/-900soft' }),
    aPlan({ id: 'p-3', seed: 3, score: '0hard/0medium/-800soft' }),
  ];
  answering('/plans', { items, page: { number: 0, size: 100, totalItems: 3, totalPages: 1 } });
  await show(<ComparePicker plan={aPlan()} />, 'zh-CN');
  await screen.findByText('与另一方案对比');
  await userEvent.click(screen.getByRole('combobox', { name: '与另一方案对比' }));
  expect(
    await screen.findByTitle('第一方案 · 随机种子 2 · 硬性 0 · 未完成 0 · 优化 −900'),
  ).toBeInTheDocument();
  expect(screen.getByTitle(/随机种子 3 · 硬性 0 · 未完成 0 · 优化 −800$/)).toBeInTheDocument();
  expect(screen.queryByTitle(/随机种子 1 /)).not.toBeInTheDocument();
});
