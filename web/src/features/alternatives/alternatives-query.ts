import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { searchesApi } from '@/shared/api/client';
import { finishedSearch } from '@/shared/api/finished-search';

/** How many alternatives to look for, how much more each may cost in percent, and how long to search. */
export interface Wish {
  plans: number;
  percent: number;
  seconds: number;
}

export const USUAL_WISH: Wish = { plans: 3, percent: 1, seconds: 15 };

/** Plans about as good as this one that post other people; takes the seconds. */
export const alternativesQuery = (planId: string, { plans, percent, seconds }: Wish) =>
  queryOptions({
    queryKey: ['plan', planId, 'alternatives', plans, percent, seconds],
    queryFn: async ({ signal }) => {
      const newPlanSearch = { kind: 'ALTERNATIVES', plans, within: `${percent}%`, seconds } as const;
      const queued = await searchesApi.createPlanSearch({ planId, newPlanSearch });
      const { id, alternatives } = await finishedSearch(queued, signal);
      return { searchId: id, list: alternatives };
    },
    staleTime: Infinity,
    retry: false,
  });

export const PAGE_SIZE = 50;

/** One page of the seats that an alternative fills differently. */
export const changesQuery = (searchId: string, alternativeId: string, page: number) =>
  queryOptions({
    queryKey: ['search', searchId, 'alternatives', alternativeId, 'changes', page],
    queryFn: () => searchesApi.listAlternativeChanges({ searchId, alternativeId, page, size: PAGE_SIZE }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
