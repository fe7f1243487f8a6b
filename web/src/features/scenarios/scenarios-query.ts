import { queryOptions } from '@tanstack/react-query';
import { demoDatasetsApi } from '@/shared/api/client';

/** The scenarios that come with the program. */
export const scenariosQuery = queryOptions({
  queryKey: ['demo-datasets'],
  queryFn: async () => (await demoDatasetsApi.listDemoDatasets()).items,
  staleTime: Infinity,
});
