import type { Page } from '@playwright/test';

/**
 * What the browser itself writes to its console: 404 for what there is not, and 409 for a search that ends while the
 * reader presses stop.
 */
const REFUSED_ON_PURPOSE = /\/api\/v1\/(plans\/nothing|searches\/[^/]+\/stop)$/;

/** Keeps all that the page complains of from now on. */
export const listenForTroubles = (page: Page): string[] => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !REFUSED_ON_PURPOSE.test(url))
      troubles.push(`console: ${message.text()} (${url})`);
  });
  return troubles;
};
