import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { expect, it, vi } from 'vitest';
import { type Until, useSingleMutation } from './use-single-mutation';

const client = new QueryClient();
const Around = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

const making = (mutationFn: (wish: string) => Promise<string>, until?: Until) =>
  renderHook(() => useSingleMutation({ mutationFn }, until), { wrapper: Around }).result;

it('makes one thing of a double click, and none after it is made', async () => {
  const make = vi.fn((wish: string) => Promise.resolve(wish));
  const made = vi.fn();
  const hook = making(make);
  act(() => {
    hook.current.begin('first', made);
    hook.current.begin('second', made);
  });
  await waitFor(() => {
    expect(made.mock.calls).toEqual([['first']]);
  });
  act(() => {
    hook.current.begin('third', made);
  });
  expect(make).toHaveBeenCalledTimes(1);
  expect(hook.current.busy).toBe(true);
});

it('can be begun again once it has failed', async () => {
  const make = vi.fn((wish: string) =>
    wish === 'bad' ? Promise.reject(new Error(wish)) : Promise.resolve(wish),
  );
  const hook = making(make);
  act(() => {
    hook.current.begin('bad');
  });
  await waitFor(() => {
    expect(hook.current.error?.message).toBe('bad');
  });
  expect(hook.current.busy).toBe(false);
  act(() => {
    hook.current.begin('good');
  });
  await waitFor(() => {
    expect(hook.current.data).toBe('good');
  });
});

it('can be begun again once it has ended, where that is wished', async () => {
  const make = vi.fn((wish: string) => Promise.resolve(wish));
  const hook = making(make, 'ended');
  for (const wish of ['first', 'second']) {
    act(() => {
      hook.current.begin(wish);
      hook.current.begin('once more');
    });
    await waitFor(() => {
      expect(hook.current.data).toBe(wish);
    });
    expect(hook.current.busy).toBe(false);
  }
  expect(make).toHaveBeenCalledTimes(2);
});
