import { queryOptions } from '@tanstack/react-query';
import { alternativesApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

/** How long the service may search, in seconds: at first, and when somebody asks for more. */
export const SECONDS = { first: 30, more: 120 };

/** How far the weights can move before another plan is better; takes up to the seconds. */
export const sensitivityQuery = (planId: string, seconds: number) =>
  queryOptions({
    queryKey: [...keys.plan(planId), 'sensitivity', seconds],
    queryFn: () => alternativesApi.getPlanSensitivity({ planId, seconds }),
    staleTime: Infinity,
    retry: false,
  });
