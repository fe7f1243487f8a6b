import { queryOptions } from '@tanstack/react-query';
import { scoresApi } from '@/shared/api/client';

/** A plan's score by rule. */
export const scoreQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'score'],
    queryFn: () => scoresApi.getPlanScore({ planId }),
  });
