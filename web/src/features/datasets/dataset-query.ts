import { queryOptions } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

/** One dataset in numbers; a stored dataset never changes. */
export const datasetQuery = (datasetId: string) =>
  queryOptions({
    queryKey: keys.dataset(datasetId),
    queryFn: () => datasetsApi.getDataset({ datasetId }),
    staleTime: Infinity,
  });
