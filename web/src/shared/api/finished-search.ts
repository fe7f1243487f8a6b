import type { Search } from '@client';
import { searchesApi } from './client';

const POLL_MILLIS = 500;

const isRunning = ({ status }: Search) => status === 'QUEUED' || status === 'SEARCHING';

/** The search once it has ended; where nobody waits for it any more, it is stopped. */
export const finishedSearch = async (queued: Search, signal: AbortSignal): Promise<Search> => {
  const searchId = queued.id;
  let search = await searchesApi.getSearch({ searchId });
  while (isRunning(search)) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLIS));
    if (signal.aborted) {
      await searchesApi.stopSearch({ searchId });
      signal.throwIfAborted();
    }
    search = await searchesApi.getSearch({ searchId });
  }
  if (search.status === 'FAILED') throw new Error(search.failure ?? undefined);
  return search;
};
