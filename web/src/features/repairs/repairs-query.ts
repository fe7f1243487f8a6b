import { useQueryClient } from '@tanstack/react-query';
import type { ChosenRepair } from '@client';
import { searchesApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { useNewestSearch } from '@/shared/api/searches';
import { useSingleMutation } from '@/shared/api/use-single-mutation';

/** How long the service may search, in seconds: at first, and when somebody asks for more. */
export const SECONDS = { first: 15, more: 60 };

/** The search for why seats of a dataset cannot be filled and what to change. */
export const useRepairsSearch = (datasetId: string) =>
  useNewestSearch({ datasetId }, 'REPAIRS', (seconds: number) =>
    searchesApi.createDatasetSearch({ datasetId, newDatasetSearch: { kind: 'REPAIRS', seconds } }),
  );

/** Makes a changed dataset of repairs, and starts to plan it. */
export const useApplyRepairs = (searchId: string) => {
  const queryClient = useQueryClient();
  return useSingleMutation({
    mutationFn: (repairs: ChosenRepair[]) =>
      searchesApi.applyRepairs({ searchId, repairApplication: { repairs } }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: keys.datasets }),
        queryClient.invalidateQueries({ queryKey: keys.plans }),
      ]),
  });
};
