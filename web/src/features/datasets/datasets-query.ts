import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

/** One page of the stored datasets, the newest first. */
export const datasetsQuery = (page: number, size: number) =>
  queryOptions({
    queryKey: [...keys.datasets, { page, size }],
    queryFn: () => datasetsApi.listDatasets({ page, size }),
    placeholderData: keepPreviousData,
  });
