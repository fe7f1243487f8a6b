import { queryOptions } from '@tanstack/react-query';
import { plansApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { isRunning } from './plan-status';

/** One plan in numbers; asked for again every 2 s until it is made. */
export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: keys.plan(planId),
    queryFn: () => plansApi.getPlan({ planId }),
    refetchInterval: (query) => (query.state.data && isRunning(query.state.data.status) ? 2_000 : false),
  });
