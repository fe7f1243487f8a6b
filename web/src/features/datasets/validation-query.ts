import { queryOptions } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import type { Language } from '@/shared/i18n/i18n';

/** What is wrong with a dataset, told in the language. */
export const validationQuery = (datasetId: string, language: Language) =>
  queryOptions({
    queryKey: [...keys.dataset(datasetId), 'validation', language],
    queryFn: () => datasetsApi.getDatasetValidation({ datasetId }),
    staleTime: Infinity,
  });
