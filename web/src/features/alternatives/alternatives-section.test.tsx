import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { anAlternative, aPlan } from '@/testing/samples';
import { searching } from '@/testing/searches';
import { accepting, answering, refusing } from '@/testing/service';
import { show } from '@/testing/show';
import { AlternativesSection } from './alternatives-section';

const listOf = (...items: object[]) => ({
  score: '0hard/0medium/-1234soft',
  leastScore: '0hard/0medium/-1246soft',
  postings: 48,
  items,
});

const find = (name = /Find alternatives$/) => userEvent.click(screen.getByRole('button', { name }));

const fill = async (name: string, value: string) => {
  const field = screen.getByRole('spinbutton', { name });
  await userEvent.clear(field);
  await userEvent.type(field, value);
};

it('asks for as many as wanted, within the cost and the time', async () => {
  const asked = searching('/plans/p-1', 'ALTERNATIVES', listOf());
  await show(<AlternativesSection plan={aPlan()} />);
  expect(asked).toEqual([]);
  await fill('How many', '5');
  await fill('Extra cost (%)', '0.5');
  await fill('Seconds', '40');
  await find();
  expect(
    await screen.findByText(/No other plan was found with a score of 0hard\/0medium\/-1246soft/),
  ).toBeVisible();
  expect(asked).toEqual([{ kind: 'ALTERNATIVES', plans: 5, within: '0.5%', seconds: 40 }]);
});

it('tells what each costs, how far it differs, and which rules pay for it', async () => {
  const second = anAlternative({ id: 'alt-2', extraCost: 0, different: [20, 9] });
  searching('/plans/p-1', 'ALTERNATIVES', listOf(anAlternative(), second));
  await show(<AlternativesSection plan={aPlan()} />);
  await find();
  const items = within(await screen.findByRole('list', { name: 'Alternatives' })).getAllByRole('listitem');
  expect(items[0]).toHaveTextContent('Costs +50');
  expect(items[0]).toHaveTextContent('12 of 48 postings (25%), 1 people moved');
  expect(items[0]).toHaveTextContent('Travel +90');
  expect(items[0]).toHaveTextContent('Team mix −40');
  expect(screen.getByText('Costs the same')).toBeVisible();
  expect(screen.getByText('from 1 in 9')).toBeVisible();
});

it('shows, once asked, who sits where instead', async () => {
  searching('/plans/p-1', 'ALTERNATIVES', listOf(anAlternative()));
  answering('/searches/f-1/alternatives/alt-1/changes', {
    items: [
      {
        ...{ post: { id: 's-001', title: '海滨化工' }, period: { id: '2022-1', title: '第一批' }, seat: 0 },
        ...{ role: 'LEAD', left: { id: 's-1', title: '王建国' }, right: { id: 's-2', title: '李强' } },
      },
    ],
    page: { number: 0, size: 50, totalItems: 1, totalPages: 1 },
  });
  await show(<AlternativesSection plan={aPlan()} />, 'zh-CN');
  await find(/查找备选方案$/);
  await userEvent.click(await screen.findByRole('button', { name: '备选方案 1 的不同之处' }));
  const row = await screen.findByRole('row', { name: /海滨化工/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .slice(-2)
      .map((cell) => cell.textContent),
  ).toEqual(['王建国', '李强']);
  expect(screen.getByRole('columnheader', { name: '本方案' })).toBeVisible();
});

it('keeps one under a name that tells where it is from, and leads to it', async () => {
  const kept: unknown[] = [];
  searching('/plans/p-1', 'ALTERNATIVES', listOf(anAlternative()));
  accepting('/searches/f-1/alternatives/alt-1/keep', aPlan({ id: 'p-2' }), kept);
  await show(<AlternativesSection plan={aPlan()} />);
  await find();
  await userEvent.click(await screen.findByRole('button', { name: /^Keep as a plan/ }));
  expect(await screen.findByRole('link', { name: /^Open/ })).toHaveAttribute('href', '/plans/p-2');
  expect(screen.getByRole('link', { name: /^Compare/ })).toHaveAttribute(
    'href',
    '/comparison?left=p-1&right=p-2',
  );
  expect(kept).toEqual([{ name: '第一方案 · alternative 1' }]);
});

it('says what to do once the service has forgotten the search, and searches again', async () => {
  const asked = searching('/plans/p-1', 'ALTERNATIVES', listOf(anAlternative()));
  refusing('post', '/searches/f-1/alternatives/alt-1/keep', {
    type: '/problems/unknown-alternative',
    status: 404,
    title: 'Unknown alternative',
  });
  await show(<AlternativesSection plan={aPlan()} />);
  await find();
  await userEvent.click(await screen.findByRole('button', { name: /^Keep as a plan/ }));
  expect(await screen.findByText('The alternative is no longer remembered')).toBeVisible();
  await find();
  await waitFor(() => expect(asked).toHaveLength(2));
});
