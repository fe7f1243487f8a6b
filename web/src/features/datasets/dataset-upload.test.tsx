import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { aDataset } from '@/testing/samples';
import { service } from '@/testing/service';
import { show } from '@/testing/show';
import { DatasetUpload } from './dataset-upload';

const file = new File(['{"name": "a"} '], 'weihai.json', { type: 'application/json' });

const choose = async () => userEvent.upload(screen.getByLabelText('Dataset file (JSON)'), file);

it('lists every issue of a dataset that makes no sense', async () => {
  service.use(
    http.post('*/api/v1/datasets', () =>
      HttpResponse.json(
        {
          type: '/problems/invalid-dataset',
          title: 'Invalid dataset',
          status: 422,
          issues: [
            {
              severity: 'ERROR',
              code: 'unknown-agency',
              pointer: '/sites/3/leadAgencyId',
              value: 'a-x',
              message: 'There is no agency (a-x).',
              remedy: 'Name one of the agencies.',
            },
            {
              severity: 'WARNING',
              code: 'no-home',
              pointer: '/supervisors/0',
              message: 'No home.',
              remedy: 'Give one.',
            },
          ],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  await show(<DatasetUpload onStored={() => undefined} />);
  await choose();
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toHaveTextContent(
    '/sites/3/leadAgencyIda-xThere is no agency (a-x).Name one of the agencies.',
  );
  expect(rows[2]).toHaveTextContent('Warning/supervisors/0—No home.');
});

it('sends the file as it is and hands on the stored dataset', async () => {
  // What the browser is given: this DOM's files cannot be read by the requests of the tests.
  const sent = vi.spyOn(globalThis, 'fetch');
  service.use(
    http.post('*/api/v1/datasets', () => HttpResponse.json(aDataset({ id: 'd-3' }), { status: 201 })),
  );
  const stored = vi.fn();
  await show(<DatasetUpload onStored={stored} />);
  await choose();
  await vi.waitFor(() => {
    expect(stored.mock.lastCall?.[0]).toMatchObject({ id: 'd-3' });
  });
  expect(sent.mock.lastCall?.[1]?.body).toBe(file);
});
