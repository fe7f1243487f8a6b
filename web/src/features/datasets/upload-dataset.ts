import { useQueryClient } from '@tanstack/react-query';
import { datasetsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { useSingleMutation } from '@/shared/api/use-single-mutation';

/** Stores a file as a dataset; fails with every issue where it has errors. */
export const useUploadDataset = () => {
  const queryClient = useQueryClient();
  return useSingleMutation({
    // As it is, so that the service names everything that is wrong with it.
    mutationFn: (file: File) => datasetsApi.createDataset({}, { body: file }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.datasets }),
  });
};
