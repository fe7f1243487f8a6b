import { searchesApi } from '@/shared/api/client';
import { useNewestSearch } from '@/shared/api/searches';

/** How long the service may search, in seconds: at first, and when somebody asks for more. */
export const SECONDS = { first: 30, more: 120 };

/** The search for how far the weights can move before another plan is better. */
export const useSensitivitySearch = (planId: string) =>
  useNewestSearch({ planId }, 'SENSITIVITY', (seconds: number) =>
    searchesApi.createPlanSearch({ planId, newPlanSearch: { kind: 'SENSITIVITY', seconds } }),
  );
