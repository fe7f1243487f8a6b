import type { Page } from '@client';
import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { QueryView } from './query-view';

const Pager = lazy(async () => ({ default: (await import('./pager')).Pager }));

interface Props<T> {
  query: UseQueryResult<T>;
  /** The page that is asked for, from 0. */
  page: number;
  pageSize: number;
  /** What the answer says of its pages. */
  pageOf: (data: T) => Page;
  simple?: boolean;
  onPage: (page: number) => void;
  children: (data: T) => ReactNode;
}

/** One page of a list and the way to the others, which stays where a page cannot be fetched. */
export const PagedView = <T,>({ query, page, pageSize, pageOf, simple, onPage, children }: Props<T>) => {
  const [known, setKnown] = useState(0);
  const total = query.data === undefined ? known : pageOf(query.data).totalItems;
  if (total !== known) setKnown(total);
  return (
    <>
      <QueryView query={query}>{children}</QueryView>
      {total > pageSize && (
        <Suspense fallback={null}>
          <Pager page={page} pageSize={pageSize} totalItems={total} simple={simple} onPage={onPage} />
        </Suspense>
      )}
    </>
  );
};
