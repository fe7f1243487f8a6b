import { queryOptions } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import type { Language } from '@/shared/i18n/i18n';

/** How long the service may search, in seconds: at first, and when somebody asks for more. */
export const SECONDS = { first: 15, more: 60 };

/** Why seats of a dataset cannot be filled and what to change, told in the language; takes up to the seconds. */
export const repairsQuery = (datasetId: string, seconds: number, language: Language) =>
  queryOptions({
    queryKey: [...keys.dataset(datasetId), 'repairs', seconds, language],
    queryFn: () => datasetsApi.getDatasetRepairs({ datasetId, seconds }),
    staleTime: Infinity,
    retry: false,
  });
