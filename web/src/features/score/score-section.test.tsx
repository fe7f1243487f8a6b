import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { aRuleScore } from '@/testing/samples';
import { answering } from '@/testing/service';
import { show } from '@/testing/show';
import { ScoreSection } from './score-section';

const ignore = () => undefined;
const rules = [
  aRuleScore(),
  aRuleScore({
    ruleId: 'rotate',
    titleEn: 'Rotate',
    level: 'HARD',
    amount: 0,
    score: '0hard/0medium/0soft',
    matches: 0,
  }),
];

const matches = {
  rule: rules[0],
  items: [],
  page: { number: 0, size: 20, totalItems: 1, totalPages: 1 },
};

it('lists every rule with its weight, amount and score, and offers those that cost something', async () => {
  answering('/plans/p-1/score', { score: '', feasible: true, complete: true, rules });
  const chosen = vi.fn();
  await show(<ScoreSection planId="p-1" onRule={chosen} onMatch={ignore} />);
  const travel = await screen.findByRole('row', { name: /travel/ });
  expect(travel).toHaveTextContent('11,234−1,234');
  expect(screen.getByRole('button', { name: 'Rotate' })).toBeDisabled();
  await userEvent.click(within(travel).getByRole('button'));
  expect(chosen).toHaveBeenCalledWith('travel');
});

it('shows where the chosen rule costs something', async () => {
  const match = {
    amount: 12,
    score: '0hard/0medium/-12soft',
    supervisors: [{ id: 's-1', title: '王建国' }],
    posts: [{ id: 'x', title: '海滨化工' }],
    periods: [{ id: 'a', title: '第一批' }],
    agencies: [],
  };
  answering('/plans/p-1/score', { score: '', feasible: true, complete: true, rules });
  answering('/plans/p-1/score/travel', { ...matches, items: [match] });
  const chosen = vi.fn();
  await show(<ScoreSection planId="p-1" ruleId="travel" onRule={ignore} onMatch={chosen} />);
  await userEvent.click(await screen.findByRole('button', { name: '王建国 · 海滨化工 · 第一批 −12' }));
  expect(chosen.mock.lastCall?.[0]).toMatchObject({ amount: 12 });
});

const Pressed = () => {
  const [ruleId, setRuleId] = useState<string>();
  return <ScoreSection planId="p-1" ruleId={ruleId} onRule={setRuleId} onMatch={ignore} />;
};

it('opens and closes the places of a rule as often as it is pressed', async () => {
  answering('/plans/p-1/score', { score: '', feasible: true, complete: true, rules });
  answering('/plans/p-1/score/travel', matches);
  await show(<Pressed />);
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Travel' }));
  await screen.findByRole('table');
  for (let time = 0; time < 2; time++) {
    await press();
    expect(await screen.findByRole('region', { name: /where it costs/ })).toBeVisible();
    await press();
    expect(screen.queryByRole('region', { name: /where it costs/ })).not.toBeInTheDocument();
  }
  expect(screen.getByRole('table')).toBeVisible();
});
