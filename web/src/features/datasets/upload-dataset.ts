import type { Level, Programme } from '@client';
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

/** What a dataset with nothing in it is called and of. */
export interface EmptyDataset {
  title: string;
  programme: Programme;
  level: Level;
}

/** Stores a dataset with nothing in it, to be filled from workbooks. */
export const useNewDataset = () => {
  const queryClient = useQueryClient();
  return useSingleMutation({
    mutationFn: ({ title, programme, level }: EmptyDataset) => {
      const empty = {
        name: title,
        title,
        programme,
        level,
        periods: [],
        agencies: [],
        supervisors: [],
        sites: [],
      };
      return datasetsApi.createDataset(
        { draft: true },
        { body: new Blob([JSON.stringify(empty)], { type: 'application/json' }) },
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.datasets }),
  });
};
