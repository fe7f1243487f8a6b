import { useQueryClient } from '@tanstack/react-query';
import { datasetsApi, plansApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { useSingleMutation } from '@/shared/api/use-single-mutation';

/** A stored dataset by its id, or a scenario by its name, which is then stored first. */
export type Source = { datasetId: string } | { demo: string };

export interface PlanWish {
  source: Source;
  seconds: number;
  seed: number;
}

const datasetIdOf = async (source: Source) =>
  'datasetId' in source ? source.datasetId : (await datasetsApi.createDataset({ demo: source.demo })).id;

/** Starts to make a plan. */
export const useStartPlan = () => {
  const queryClient = useQueryClient();
  return useSingleMutation({
    mutationFn: async ({ source, seconds, seed }: PlanWish) =>
      plansApi.createPlan({ newPlan: { datasetId: await datasetIdOf(source), seconds, seed } }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: keys.datasets }),
        queryClient.invalidateQueries({ queryKey: keys.plans }),
      ]),
  });
};
