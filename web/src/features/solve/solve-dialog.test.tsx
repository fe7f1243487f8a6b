import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { aDataset, aPlan } from '@/testing/samples';
import { accepting } from '@/testing/service';
import { show } from '@/testing/show';
import { SolveDialog } from './solve-dialog';

const fill = async (label: RegExp, value: string) => {
  const field = await screen.findByRole('spinbutton', { name: label });
  await userEvent.clear(field);
  await userEvent.type(field, value);
};

it('stores the scenario and plans it with the given seconds and seed', async () => {
  const plans: unknown[] = [];
  accepting('/datasets', aDataset({ id: 'd-9' }));
  accepting('/plans', aPlan({ id: 'p-9' }), plans);
  const started = vi.fn();
  await show(
    <SolveDialog subject={{ source: { demo: 'x' }, title: 'X' }} onClose={vi.fn()} onStarted={started} />,
  );
  await fill(/Search time/, '7');
  await fill(/seed/, '42');
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  await waitFor(() => {
    expect(started).toHaveBeenCalled();
  });
  expect(plans).toEqual([{ datasetId: 'd-9', seconds: 7, seed: 42 }]);
});
