import {
  BoardsApi,
  ComparisonsApi,
  Configuration,
  DatasetsApi,
  DemoDatasetsApi,
  ImportsApi,
  type Middleware,
  PlansApi,
  RulesApi,
  ScoresApi,
  SearchesApi,
} from '@client';
import { currentLanguage } from '@/shared/i18n/i18n';
import { toProblemError } from './problem';

/** Where the service answers. */
export const API_BASE = `${window.location.origin}/api/v1`;

const inOurLanguage: Middleware = {
  pre: ({ url, init }) => {
    const headers = new Headers(init.headers);
    headers.set('Accept-Language', currentLanguage());
    return Promise.resolve({ url, init: { ...init, headers } });
  },
};

const failingWithProblems: Middleware = {
  post: async ({ response }) => {
    if (!response.ok) throw await toProblemError(response);
    return response;
  },
};

const configuration = new Configuration({
  basePath: API_BASE,
  middleware: [inOurLanguage, failingWithProblems],
});

export const boardsApi = new BoardsApi(configuration);
export const comparisonsApi = new ComparisonsApi(configuration);
export const datasetsApi = new DatasetsApi(configuration);
export const demoDatasetsApi = new DemoDatasetsApi(configuration);
export const importsApi = new ImportsApi(configuration);
export const plansApi = new PlansApi(configuration);
export const rulesApi = new RulesApi(configuration);
export const scoresApi = new ScoresApi(configuration);
export const searchesApi = new SearchesApi(configuration);
