import type { Search, SearchKind } from '@client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Language } from '@/shared/i18n/i18n';
import { useLanguage } from '@/shared/i18n/use-language';
import { searchesApi } from './client';
import { keys } from './query-keys';
import { useSingleMutation } from './use-single-mutation';

/** What a search starts from. */
export type Origin = { planId: string } | { datasetId: string };

/** Milliseconds between two looks at a search that goes on. */
const POLL = 700;

/** How many searches of an origin are looked through for the newest of a kind. */
const LOOKED_THROUGH = 50;

/** Whether more is to come. */
export const isSearching = ({ status }: Search) => status === 'QUEUED' || status === 'SEARCHING';

/** A search and what it found so far, told in the language; asked for again until it has ended. */
const searchQuery = (searchId: string, language: Language) =>
  queryOptions({
    queryKey: [...keys.search(searchId), language],
    queryFn: () => searchesApi.getSearch({ searchId }),
    refetchInterval: ({ state }) => (state.data && isSearching(state.data) ? POLL : false),
  });

/** The id of the newest search of a kind; null where there was none. */
const newestQuery = (origin: Origin, kind: SearchKind) =>
  queryOptions({
    queryKey: [...keys.searches, origin, kind],
    queryFn: async () => {
      const { items } = await ('planId' in origin
        ? searchesApi.listPlanSearches({ ...origin, size: LOOKED_THROUGH })
        : searchesApi.listDatasetSearches({ ...origin, size: LOOKED_THROUGH }));
      return items.find((search) => search.kind === kind)?.id ?? null;
    },
  });

/** The newest search of a kind, also where somebody started it before, and the way to start the next. */
export const useNewestSearch = <W>(
  origin: Origin,
  kind: SearchKind,
  create: (wish: W) => Promise<Search>,
) => {
  const client = useQueryClient();
  const language = useLanguage();
  const newest = newestQuery(origin, kind);
  const found = useQuery(newest);
  const searchId = found.data ?? '';
  const query = useQuery({ ...searchQuery(searchId, language), enabled: searchId !== '' });
  const start = useSingleMutation(
    {
      mutationFn: create,
      onSuccess: (search) => {
        client.setQueryData(searchQuery(search.id, language).queryKey, search);
        client.setQueryData(newest.queryKey, search.id);
      },
    },
    'ended',
  );
  const busy = start.busy || (query.data !== undefined && isSearching(query.data));
  return { query, begun: searchId !== '', start, busy };
};

/** Ends a search; what it found is kept. */
export const useStopSearch = (searchId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => searchesApi.stopSearch({ searchId }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.search(searchId) }),
  });
};
