import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { service } from './service';

/** A busy machine takes longer than the second that is usual. */
configure({ asyncUtilTimeout: 10_000 });

/** What jsdom lacks and the component library asks for. */
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

/** As current Chromium has it, which returns a promise; an effect that hands it on kills the page. */
Element.prototype.scrollIntoView = () => Promise.resolve() as unknown as undefined;

beforeAll(() => {
  service.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  cleanup();
  service.resetHandlers();
  localStorage.clear();
});
afterAll(() => {
  service.close();
});
