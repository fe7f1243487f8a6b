import type { Plan } from '@client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { usePlanEvents } from '@/features/progress/plan-events';
import { ProgressPanel } from '@/features/progress/progress-panel';
import { keys } from '@/shared/api/query-keys';

/** A plan in the making; once it has ended, the plan and the lists are asked for again. */
export const RunningPlan = ({ plan }: { plan: Plan }) => {
  const queryClient = useQueryClient();
  const refresh = useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: keys.plan(plan.id) });
    void queryClient.invalidateQueries({ queryKey: keys.plans });
  }, [queryClient, plan.id]);
  return <ProgressPanel plan={plan} events={usePlanEvents(plan.id, refresh)} />;
};
