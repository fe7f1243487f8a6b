import 'antd/dist/reset.css';
import '@/shared/ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { RouterProvider } from 'react-router';
import { startI18n } from '@/shared/i18n/i18n';
import { startColorScheme } from '@/shared/ui/color-scheme';
import { PageFault } from './page-fault';
import { Providers } from './providers';
import { newRouter } from './router';

startColorScheme();
await startI18n();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id (root). Mend index.html.');

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={<PageFault />}>
      <Providers>
        <RouterProvider router={newRouter()} />
      </Providers>
    </ErrorBoundary>
  </StrictMode>,
);
