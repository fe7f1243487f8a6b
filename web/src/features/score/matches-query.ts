import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { scoresApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

export const PAGE_SIZE = 20;

/** One page of the places where a rule costs something, the dearest first. */
export const matchesQuery = (planId: string, ruleId: string, page: number) =>
  queryOptions({
    queryKey: [...keys.plan(planId), 'score', ruleId, page],
    queryFn: () => scoresApi.listRuleMatches({ planId, ruleId, page, size: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
