import { useMutation, useQueryClient } from '@tanstack/react-query';
import { searchesApi } from '@/shared/api/client';

const LONGEST_NAME = 200;

/** Stores a plan that a search found as one of its own. */
export const useKeepAlternative = (searchId: string, alternativeId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      searchesApi.keepAlternative({
        searchId,
        alternativeId,
        keptAlternative: { name: name.slice(0, LONGEST_NAME) },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans'] }),
  });
};
