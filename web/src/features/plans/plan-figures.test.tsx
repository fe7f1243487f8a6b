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
  await show(<PlanFigures plan={aPlan({ bound: -1200, gapPercent: 2.83 })} />, 'zh-CN');
  expect(screen.getByLabelText('方案概况')).toHaveTextContent('理论下界−1,200差距 2.8%');
});
