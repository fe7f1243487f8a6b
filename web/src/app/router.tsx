import { createBrowserRouter } from 'react-router';
import { HomePage } from './home-page';
import { Layout } from './layout';
import { NotFoundPage } from './not-found-page';

/** The page's places; what is not home is loaded when it is first gone to. */
export const newRouter = () =>
  createBrowserRouter([
    {
      element: <Layout />,
      hydrateFallbackElement: <></>,
      children: [
        { index: true, element: <HomePage /> },
        {
          path: 'datasets/:datasetId',
          lazy: async () => ({ Component: (await import('./dataset-page')).DatasetPage }),
        },
        { path: 'plans/:planId', lazy: async () => ({ Component: (await import('./plan-page')).PlanPage }) },
        {
          path: 'comparison',
          lazy: async () => ({ Component: (await import('./comparison-page')).ComparisonPage }),
        },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ]);
