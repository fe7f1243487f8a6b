import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PlanPage } from '@client';
import { plansApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { isRunning } from './plan-status';

const someRun = (page: PlanPage | undefined) => page?.items.some((plan) => isRunning(plan.status)) ?? false;

/** One page of plans, the newest first; asked for again every 3 s while one of them is being made. */
export const plansQuery = (page: number, size: number, datasetId?: string) =>
  queryOptions({
    queryKey: [...keys.plans, { page, size, datasetId }],
    queryFn: () => plansApi.listPlans({ page, size, datasetId }),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (someRun(query.state.data) ? 3_000 : false),
  });
