import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { startI18n } from '@/shared/i18n/i18n';
import { aDataset, aPlan } from '@/testing/samples';
import { searching } from '@/testing/searches';
import { answering, service } from '@/testing/service';
import { Providers } from './providers';
import { ROUTES } from './router';

/** A dataset with two plans, named after it. */
const storing = (id: string) => {
  answering(`/datasets/${id}`, aDataset({ id, title: `Dataset ${id}` }));
  answering(`/datasets/${id}/validation`, { errors: 0, warnings: 0, issues: [] });
  answering(`/datasets/${id}/shortages`, { items: [], missing: 0 });
  searching(`/datasets/${id}`, 'REPAIRS', { items: [], finished: true });
};

it('takes no plan that was chosen for a comparison along to another dataset', async () => {
  if (!i18next.isInitialized) await startI18n();
  await i18next.changeLanguage('en');
  for (const id of ['d-1', 'd-2']) storing(id);
  service.use(
    http.get('*/api/v1/plans', ({ request }) => {
      const id = new URL(request.url).searchParams.get('datasetId') ?? '';
      return HttpResponse.json({
        items: [1, 2].map((number) => aPlan({ id: `${id}-${number}`, name: `Plan ${id}-${number}` })),
        page: { number: 0, size: 10, totalItems: 2, totalPages: 1 },
      });
    }),
  );
  const router = createMemoryRouter(ROUTES, { initialEntries: ['/datasets/d-1'] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  await userEvent.click(await screen.findByRole('checkbox', { name: /Plan d-1-1/ }));
  await act(() => router.navigate('/datasets/d-2'));
  const [first, second] = await screen.findAllByRole('checkbox', { name: /Plan d-2/ });
  if (!first || !second) throw new Error('There are no plans to choose.');
  await userEvent.click(first);
  expect(screen.getByRole('button', { name: 'Compare the two chosen' })).toBeDisabled();
  await userEvent.click(second);
  expect(screen.getByRole('button', { name: 'Compare the two chosen' })).toBeEnabled();
});
