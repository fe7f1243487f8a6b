import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/testing/show';
import { GapByAgency } from './gap-by-agency';

const agency = { agency: { id: 'a1', title: '市应急管理局' }, gap: 1234 };
const rotate = { ruleId: 'rotate', titleZh: '轮换', titleEn: 'Rotate' };

it('tells how much each agency could gain, and what is between them', async () => {
  await show(<GapByAgency proof={{ agencies: [agency], between: 56, leftOut: [rotate] }} />, 'zh-CN');
  const gain = screen.getByRole('region', { name: '还能改善多少' });
  expect(gain).toHaveTextContent('市应急管理局1,234派出单位之间56');
  expect(gain).toHaveTextContent('实际可改善的可能更少：轮换');
});

it('leaves out what is 0', async () => {
  await show(<GapByAgency proof={{ agencies: [agency], between: 0, leftOut: [] }} />, 'en');
  expect(screen.getByRole('region')).not.toHaveTextContent('Between agencies');
  expect(screen.getByRole('region')).not.toHaveTextContent('bound');
});

it('shows nothing where the plan is at its bound', async () => {
  await show(<GapByAgency proof={{ agencies: [], between: 0, leftOut: [rotate] }} />, 'en');
  expect(screen.queryByRole('region')).toBeNull();
});
