import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { outageOf } from '@/shared/api/problem';
import { ProblemView } from './problem-view';
import { StaleNote } from './stale-note';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/**
 * A query's data when it is there, and until then that it is being fetched or why it cannot be. Data that was there
 * stays when fetching it again fails, with a note that says how old it is.
 */
export const QueryView = <T,>({ query, children }: Props<T>) => {
  const { t } = useTranslation();
  const retry = () => void query.refetch();
  if (query.data !== undefined) {
    return (
      <>
        {query.isRefetchError && (
          <StaleNote
            error={query.error}
            since={query.dataUpdatedAt}
            busy={query.isFetching}
            onRetry={retry}
          />
        )}
        {children(query.data)}
      </>
    );
  }
  if (query.error && !(outageOf(query.error) && query.isFetching)) {
    return <ProblemView error={query.error} retry={retry} />;
  }
  return (
    <div role="status" aria-label={t('loading')}>
      <Skeleton active title={false} paragraph={{ rows: 3 }} />
    </div>
  );
};
