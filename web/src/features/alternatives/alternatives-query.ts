import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { alternativesApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

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
    queryKey: [...keys.plan(planId), 'alternatives', plans, percent, seconds],
    queryFn: () => alternativesApi.findAlternatives({ planId, plans, within: `${percent}%`, seconds }),
    staleTime: Infinity,
    retry: false,
  });

export const PAGE_SIZE = 50;

/** One page of the seats that an alternative fills differently. */
export const changesQuery = (planId: string, alternativeId: string, page: number) =>
  queryOptions({
    queryKey: [...keys.plan(planId), 'alternatives', alternativeId, 'changes', page],
    queryFn: () => alternativesApi.listAlternativeChanges({ planId, alternativeId, page, size: PAGE_SIZE }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
