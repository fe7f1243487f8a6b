import { useQueryClient } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { useSingleMutation } from '@/shared/api/use-single-mutation';

/** Stores a scenario as a dataset of its own. */
export const useImportScenario = () => {
  const queryClient = useQueryClient();
  return useSingleMutation({
    mutationFn: (name: string) => datasetsApi.createDataset({ demo: name }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.datasets }),
  });
};
