import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { ImportDecision, Import } from '@client';
import { importsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { useSingleMutation } from '@/shared/api/use-single-mutation';

/** An import in numbers. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: keys.import(importId),
    queryFn: () => importsApi.getImport({ importId }),
  });

/** One page of what is doubtful in an import, alike together; in the language of the page. */
export const groupsQuery = (importId: string, page: number, size: number, language: string) =>
  queryOptions({
    queryKey: [...keys.import(importId), 'groups', page, size, language],
    queryFn: () => importsApi.listImportProblemGroups({ importId, page, size }),
    placeholderData: (before) => before,
  });

/** Reads workbooks against a dataset. */
export const useReadWorkbooks = (datasetId: string) =>
  useSingleMutation({
    mutationFn: (files: File[]) => importsApi.createImport({ datasetId, files }),
  });

const useRefresh = (importId: string) => {
  const queryClient = useQueryClient();
  return async (changed?: Import) => {
    if (changed) queryClient.setQueryData(keys.import(importId), changed);
    await queryClient.invalidateQueries({ queryKey: keys.import(importId) });
  };
};

/** Decides what was doubtful; the files are read anew. */
export const useDecide = (importId: string) => {
  const refresh = useRefresh(importId);
  return useSingleMutation(
    {
      mutationFn: (items: ImportDecision[]) =>
        importsApi.decideImport({ importId, importDecisions: { items } }),
      onSuccess: refresh,
    },
    'ended',
  );
};

/** Makes the next revision of the dataset; what nobody decided stays as it was read. */
export const useApply = ({ id, datasetId, datasetRevision }: Import) => {
  const queryClient = useQueryClient();
  const refresh = useRefresh(id);
  return useSingleMutation(
    {
      mutationFn: () =>
        importsApi.applyImport({
          importId: id,
          ifMatch: `"${datasetRevision}"`,
          importApplication: { leaveUndecided: true },
        }),
      onSuccess: async (applied) => {
        await Promise.all([
          refresh(applied),
          queryClient.invalidateQueries({ queryKey: keys.dataset(datasetId) }),
          queryClient.invalidateQueries({ queryKey: keys.datasets }),
        ]);
      },
    },
    'ended',
  );
};

/** Throws an import away; the dataset stays as it is. */
export const useDiscard = (importId: string) => {
  const refresh = useRefresh(importId);
  return useSingleMutation(
    {
      mutationFn: () => importsApi.discardImport({ importId }),
      onSuccess: () => refresh(),
    },
    'ended',
  );
};
