import { queryOptions } from '@tanstack/react-query';
import { searchesApi } from '@/shared/api/client';
import { finishedSearch } from '@/shared/api/finished-search';

/** How long the service may search, in seconds: at first, and when somebody asks for more. */
export const SECONDS = { first: 30, more: 120 };

/** How far the weights can move before another plan is better; takes up to the seconds. */
export const sensitivityQuery = (planId: string, seconds: number) =>
  queryOptions({
    queryKey: ['plan', planId, 'sensitivity', seconds],
    queryFn: async ({ signal }) => {
      const newPlanSearch = { kind: 'SENSITIVITY', seconds } as const;
      const queued = await searchesApi.createPlanSearch({ planId, newPlanSearch });
      const { id, sensitivity } = await finishedSearch(queued, signal);
      return { searchId: id, sensitivity };
    },
    staleTime: Infinity,
    retry: false,
  });
