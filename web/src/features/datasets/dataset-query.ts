import { queryOptions } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';

/** One dataset in numbers; a stored dataset never changes. */
export const datasetQuery = (datasetId: string) =>
  queryOptions({
    queryKey: ['dataset', datasetId],
    queryFn: () => datasetsApi.getDataset({ datasetId }),
    staleTime: Infinity,
  });
