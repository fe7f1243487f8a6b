import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { searchesApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { useNewestSearch } from '@/shared/api/searches';

/** How many alternatives to look for, how much more each may cost in percent, and how long to search. */
export interface Wish {
  plans: number;
  percent: number;
  seconds: number;
}

export const USUAL_WISH: Wish = { plans: 3, percent: 1, seconds: 15 };

/** The search for plans about as good as this one that post other people. */
export const useAlternativesSearch = (planId: string) =>
  useNewestSearch({ planId }, 'ALTERNATIVES', ({ plans, percent, seconds }: Wish) =>
    searchesApi.createPlanSearch({
      planId,
      newPlanSearch: { kind: 'ALTERNATIVES', plans, within: `${percent}%`, seconds },
    }),
  );

export const PAGE_SIZE = 50;

/** One page of the seats that an alternative fills differently. */
export const changesQuery = (searchId: string, alternativeId: string, page: number) =>
  queryOptions({
    queryKey: [...keys.search(searchId), 'alternatives', alternativeId, 'changes', page],
    queryFn: () => searchesApi.listAlternativeChanges({ searchId, alternativeId, page, size: PAGE_SIZE }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
