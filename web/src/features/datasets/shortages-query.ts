import { queryOptions } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import type { Language } from '@/shared/i18n/i18n';

/** The seats of a dataset that nobody can fill, told in the language. */
export const shortagesQuery = (datasetId: string, language: Language) =>
  queryOptions({
    queryKey: [...keys.dataset(datasetId), 'shortages', language],
    queryFn: () => datasetsApi.getDatasetShortages({ datasetId }),
    staleTime: Infinity,
  });
