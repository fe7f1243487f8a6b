import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { comparisonsApi } from '@/shared/api/client';

export const PAGE_SIZE = 50;

/** Two plans of one dataset, with one page of the seats they fill differently. */
export const comparisonQuery = (left: string, right: string, page: number) =>
  queryOptions({
    queryKey: ['comparison', left, right, page],
    queryFn: () => comparisonsApi.comparePlans({ left, right, page, size: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
