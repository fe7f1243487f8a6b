import type { Search } from '@client';
import { http, HttpResponse } from 'msw';
import { service } from './service';

const FOUND = { ALTERNATIVES: 'alternatives', SENSITIVITY: 'sensitivity', REPAIRS: 'repairs' } as const;

/** A search as the service has queued it. */
export const aSearch = (change: Partial<Search> = {}): Search => ({
  id: 'f-1',
  kind: 'ALTERNATIVES',
  datasetId: 'd-1',
  datasetRevision: 1,
  status: 'QUEUED',
  seconds: 15,
  progress: 0,
  createdAt: '2026-03-01T08:00:00Z',
  stopRequested: false,
  ...change,
});

/**
 * Lets the service take every search from that path, named f-1, f-2 and so on, and find at the first what the first
 * answer says, and so on, the last again and again; gives the wishes.
 */
export const searching = (path: string, kind: Search['kind'], ...answers: object[]) => {
  const wishes: Record<string, unknown>[] = [];
  const queued = (number: number) =>
    aSearch({ id: `f-${number}`, kind, seconds: Number(wishes[number - 1]?.seconds ?? 15) });
  service.use(
    http.get(`*/api/v1${path}/searches`, () => {
      const items = wishes.map((_, index) => queued(wishes.length - index));
      return HttpResponse.json({
        items,
        page: { number: 0, size: 50, totalItems: items.length, totalPages: 1 },
      });
    }),
    http.post(`*/api/v1${path}/searches`, async ({ request }) => {
      wishes.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(queued(wishes.length), { status: 202 });
    }),
    http.get('*/api/v1/searches/:id', ({ params }) => {
      const number = Number(String(params.id).slice(2));
      const found = answers[Math.min(number, answers.length) - 1];
      return HttpResponse.json({ ...queued(number), status: 'DONE', progress: 100, [FOUND[kind]]: found });
    }),
  );
  return wishes;
};
