import { queryOptions } from '@tanstack/react-query';
import { rulesApi } from './client';

/** The rule catalogue, which never changes while the service runs. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: async () => (await rulesApi.listRules()).items,
  staleTime: Infinity,
});
