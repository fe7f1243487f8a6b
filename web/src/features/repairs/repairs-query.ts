import { queryOptions } from '@tanstack/react-query';
import { searchesApi } from '@/shared/api/client';
import { finishedSearch } from '@/shared/api/finished-search';
import type { Language } from '@/shared/i18n/i18n';

/** How long the service may search, in seconds: at first, and when somebody asks for more. */
export const SECONDS = { first: 15, more: 60 };

/** Why seats of a dataset cannot be filled and what to change, told in the language; takes up to the seconds. */
export const repairsQuery = (datasetId: string, seconds: number, language: Language) =>
  queryOptions({
    queryKey: ['dataset', datasetId, 'repairs', seconds, language],
    queryFn: async ({ signal }) => {
      const newDatasetSearch = { kind: 'REPAIRS', seconds } as const;
      const queued = await searchesApi.createDatasetSearch({ datasetId, newDatasetSearch });
      const { repairs } = await finishedSearch(queued, signal);
      return repairs ?? { items: [], finished: false };
    },
    staleTime: Infinity,
    retry: false,
  });
