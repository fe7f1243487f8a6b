import type { PlanEvent } from '@client';
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aPlan } from '@/testing/samples';
import { show } from '@/testing/show';
import { ProgressPanel } from './progress-panel';

vi.mock('./score-curve', () => ({ ScoreCurve: () => null }));

afterEach(() => {
  vi.useRealTimers();
});

const plan = aPlan({ status: 'QUEUED', score: null });
const solving: PlanEvent = { number: 2, status: 'SOLVING', seconds: 1.5, score: '0hard/0medium/-900soft' };

it('says that a plan is being made as soon as an event does, before the plan itself is read again', async () => {
  await show(<ProgressPanel plan={plan} events={[solving]} />, 'zh-CN');
  expect(screen.getByRole('heading', { name: '求解中' })).toBeVisible();
});

it('lets the time go on between two events, up to the limit', async () => {
  vi.useFakeTimers();
  await show(<ProgressPanel plan={plan} events={[solving]} />, 'zh-CN');
  const figures = screen.getByLabelText('当前最好的方案');
  expect(figures).toHaveTextContent('1.5 / 30 秒');
  act(() => {
    vi.advanceTimersByTime(7_000);
  });
  expect(figures).toHaveTextContent('8.5 / 30 秒');
  act(() => {
    vi.advanceTimersByTime(60_000);
  });
  expect(figures).toHaveTextContent('30 / 30 秒');
});

it('lets no time go by in the queue', async () => {
  vi.useFakeTimers();
  await show(<ProgressPanel plan={plan} events={[{ number: 1, status: 'QUEUED', seconds: 0 }]} />, 'zh-CN');
  act(() => {
    vi.advanceTimersByTime(7_000);
  });
  expect(screen.getByLabelText('当前最好的方案')).toHaveTextContent('0 / 30 秒');
});
