import type { Import, ImportProblemGroup } from '@client';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { http, HttpResponse } from 'msw';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';
import { startI18n } from '@/shared/i18n/i18n';
import { aDataset } from '@/testing/samples';
import { answering, service } from '@/testing/service';
import { Providers } from './providers';
import { ROUTES } from './router';

const read = (change: Partial<Import> = {}): Import => ({
  id: 'i-1',
  datasetId: 'd-1',
  datasetRevision: 3,
  outdated: false,
  status: 'OPEN',
  createdAt: '2026-11-01T00:00:00Z',
  readAt: '2026-11-01T00:00:00Z',
  files: [{ number: 0, name: '花名册.xlsx', bytes: 9000, kind: 'LISTS', readable: true }],
  changes: [{ section: 'supervisors', added: 11, changed: 2, unchanged: 5, removed: 0, leftOut: 3 }],
  problems: { errors: 7, warnings: 0, information: 2 },
  undecided: 1,
  errors: 0,
  decisions: [],
  ...change,
});

const unknownAgency: ImportProblemGroup = {
  id: 'g-1',
  code: 'AGENCY_UNKNOWN',
  severity: 'ERROR',
  value: '市农业局',
  count: 4,
  first: { file: 0, sheet: '汇总表', cell: 'B5' },
  suggestions: [{ text: '市农业农村局', agencyId: 'a-ny' }],
  message: 'There is no agency “市农业局”.',
  remedy: 'Choose one.',
  choices: ['ALIAS', 'NEW_AGENCY', 'SKIP'],
};

const page = { number: 0, size: 20, totalItems: 1, totalPages: 1 };

const open = async () => {
  if (!i18next.isInitialized) await startI18n();
  await i18next.changeLanguage('en');
  answering('/datasets/d-1', aDataset({ id: 'd-1', title: 'Weihai' }));
  answering('/imports/i-1', read());
  answering('/imports/i-1/problem-groups', { items: [unknownAgency], page });
  const router = createMemoryRouter(ROUTES, { initialEntries: ['/imports/i-1'] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
};

it('shows what would change and each doubtful text with its cell and how often it stands', async () => {
  await open();
  expect(await screen.findByRole('row', { name: /Supervisors 11 2 5 0 3/ })).toBeVisible();
  expect(await screen.findByText('花名册.xlsx · 汇总表 · B5 and 3 more places')).toBeVisible();
});

it('decides a text once for all its cells', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/v1/imports/i-1/decisions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(read({ undecided: 0 }));
    }),
  );
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'It is 市农业农村局' }));
  await expect.poll(() => sent).toEqual([{ items: [{ groupId: 'g-1', kind: 'ALIAS', agencyId: 'a-ny' }] }]);
});

it('names an agency that is not there yet', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/v1/imports/i-1/decisions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(read({ undecided: 0 }));
    }),
  );
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'A new agency' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  await expect
    .poll(() => sent)
    .toEqual([
      {
        items: [{ groupId: 'g-1', kind: 'NEW_AGENCY', name: '市农业局', agencyKind: 'SECTOR_REGULATOR' }],
      },
    ]);
});

it('applies at the revision that was read and goes to the dataset', async () => {
  const ifMatch: (string | null)[] = [];
  service.use(
    http.post('*/api/v1/imports/i-1/apply', ({ request }) => {
      ifMatch.push(request.headers.get('If-Match'));
      return HttpResponse.json(read({ status: 'APPLIED', revision: 4 }));
    }),
  );
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Put into the dataset' }));
  expect(await screen.findByRole('heading', { name: 'Weihai', level: 1 })).toBeVisible();
  expect(ifMatch).toEqual(['"3"']);
});
