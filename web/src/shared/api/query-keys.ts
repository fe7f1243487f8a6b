/** What server state is called in the cache; a key stands for all that begin with it. */
export const keys = {
  datasets: ['datasets'],
  dataset: (datasetId: string) => ['dataset', datasetId],
  import: (importId: string) => ['import', importId],
  plans: ['plans'],
  plan: (planId: string) => ['plan', planId],
  searches: ['searches'],
  search: (searchId: string) => ['search', searchId],
} as const;
