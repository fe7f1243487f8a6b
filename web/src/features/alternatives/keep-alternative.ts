import { useQueryClient } from '@tanstack/react-query';
import { searchesApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';
import { useSingleMutation } from '@/shared/api/use-single-mutation';

const LONGEST_NAME = 200;

/** Stores a plan that a search found as one of its own. */
export const useKeepAlternative = (searchId: string, alternativeId: string) => {
  const queryClient = useQueryClient();
  return useSingleMutation({
    mutationFn: (name: string) =>
      searchesApi.keepAlternative({
        searchId,
        alternativeId,
        keptAlternative: { name: name.slice(0, LONGEST_NAME) },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.plans }),
  });
};
