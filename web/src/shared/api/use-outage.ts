import { notifyManager, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { type Outage, outageOf } from './problem';

const outageIn = (client: QueryClient): Outage | undefined =>
  client
    .getQueryCache()
    .getAll()
    .filter((query) => query.isActive())
    .map(({ state }) => outageOf(state.error ?? state.fetchFailureReason))
    .find(Boolean);

/** Why nothing that is shown can be fetched at the moment; undefined where all is well. */
export const useOutage = (): Outage | undefined => {
  const client = useQueryClient();
  const subscribe = useCallback(
    (listener: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
    [client],
  );
  return useSyncExternalStore(subscribe, () => outageIn(client));
};

/** Asks again for all that is shown and could not be fetched. */
export const useAskAgain = () => {
  const client = useQueryClient();
  return () => client.refetchQueries({ type: 'active', predicate: ({ state }) => state.error !== null });
};
