import { createBrowserRouter, type RouteObject } from 'react-router';
import { HomePage } from './home-page';
import { Layout } from './layout';
import { NotFoundPage } from './not-found-page';
import { PageFault } from './page-fault';

/** The page's places; what is not home is loaded when it is first gone to. */
const PLACES: RouteObject[] = [
  { index: true, element: <HomePage /> },
  {
    path: 'datasets/:datasetId',
    lazy: async () => ({ Component: (await import('./dataset-page')).DatasetPage }),
  },
  {
    path: 'imports/:importId',
    lazy: async () => ({ Component: (await import('./import-page')).ImportPage }),
  },
  { path: 'plans/:planId', lazy: async () => ({ Component: (await import('./plan-page')).PlanPage }) },
  {
    path: 'comparison',
    lazy: async () => ({ Component: (await import('./comparison-page')).ComparisonPage }),
  },
  { path: '*', element: <NotFoundPage /> },
];

/** Every place, and the frame around them, says so where it cannot be drawn, and lets the reader go on. */
export const ROUTES: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <PageFault />,
    hydrateFallbackElement: <></>,
    children: PLACES.map((place) => ({ ...place, errorElement: <PageFault /> })),
  },
];

export const newRouter = () => createBrowserRouter(ROUTES);
