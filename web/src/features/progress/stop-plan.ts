import { useMutation, useQueryClient } from '@tanstack/react-query';
import { plansApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

/** Ends the search; the best plan so far is kept. */
export const useStopPlan = (planId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => plansApi.stopPlan({ planId }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.plan(planId) }),
  });
};
