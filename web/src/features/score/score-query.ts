import { queryOptions } from '@tanstack/react-query';
import { scoresApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

/** A plan's score by rule. */
export const scoreQuery = (planId: string) =>
  queryOptions({
    queryKey: [...keys.plan(planId), 'score'],
    queryFn: () => scoresApi.getPlanScore({ planId }),
  });
