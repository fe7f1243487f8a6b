import type { Page } from '@playwright/test';

/** Keeps all that the page complains of from now on. */
export const listenForTroubles = (page: Page): string[] => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  return troubles;
};
