import type { Search } from '@client';
import { http, HttpResponse } from 'msw';
import { service } from './service';

/** A search as the service has queued it. */
const queued = { id: 'f-1', datasetId: 'd-1', status: 'QUEUED', seconds: 15, progress: 0 };

/**
 * Lets the service take every search from that path and find, at the first, what the first answer says, and so on, the last
 * again and again; gives the wishes.
 */
export const searching = (path: string, kind: Search['kind'], ...answers: object[]) => {
  const wishes: Record<string, unknown>[] = [];
  const rest = { ...queued, kind, createdAt: '2026-03-01T08:00:00Z', stopRequested: false };
  const found = { ALTERNATIVES: 'alternatives', SENSITIVITY: 'sensitivity', REPAIRS: 'repairs' }[kind];
  service.use(
    http.post(`*/api/v1${path}/searches`, async ({ request }) => {
      wishes.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(rest, { status: 202 });
    }),
    http.get('*/api/v1/searches/f-1', () =>
      HttpResponse.json({
        ...rest,
        status: 'DONE',
        [found]: answers[Math.min(wishes.length, answers.length) - 1],
      }),
    ),
  );
  return wishes;
};
