import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan } from '@/testing/samples';
import { show } from '@/testing/show';
import { PlanFigures } from './plan-figures';

it('gives the verdict, the levels of the score and the empty seats', async () => {
  await show(<PlanFigures plan={aPlan()} />);
  const figures = screen.getByLabelText('Overview');
  expect(figures).toHaveTextContent('Feasible, not complete');
  expect(figures).toHaveTextContent('Medium−3');
  expect(figures).toHaveTextContent('45 / 483 empty');
  expect(figures).not.toHaveTextContent('Proven bound');
});

it('gives the proven bound and the gap where there are some', async () => {
  await show(<PlanFigures plan={aPlan({ bound: -1200, gap: 34, gapPercent: 2.83 })} />, 'zh-CN');
  expect(screen.getByLabelText('方案概况')).toHaveTextContent('理论下界−1,200差距 2.8%');
});

it('gives the gap in points where the bound is 0', async () => {
  await show(<PlanFigures plan={aPlan({ bound: 0, gap: 13280, gapPercent: null })} />, 'zh-CN');
  expect(screen.getByLabelText('方案概况')).toHaveTextContent('理论下界0差距 13,280');
});

it('gives the gap in points where it is larger than the bound itself', async () => {
  await show(<PlanFigures plan={aPlan({ bound: -3, gap: 897, gapPercent: 29900 })} />, 'en');
  expect(screen.getByLabelText('Overview')).toHaveTextContent('Proven bound−3gap 897');
});
