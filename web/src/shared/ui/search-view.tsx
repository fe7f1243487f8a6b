import type { Search } from '@client';
import type { UseQueryResult } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isSearching } from '@/shared/api/searches';
import { useFailureText } from '@/shared/format/use-failure-text';
import { QueryView } from './query-view';
import { SearchProgress } from './search-progress';

interface Props {
  query: UseQueryResult<Search>;
  /** What was found so far. */
  children: (search: Search) => ReactNode;
}

/** A search: how far it is, how it ended, and what it found. */
export const SearchView = ({ query, children }: Props) => {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <QueryView query={query}>
      {(search) => (
        <>
          {isSearching(search) && <SearchProgress search={search} />}
          {search.status === 'FAILED' && (
            <Alert
              type="error"
              showIcon
              role="alert"
              title={t('search.failed')}
              description={failureText(search.failure)}
            />
          )}
          {search.status === 'STOPPED' && <Alert type="info" showIcon title={t('search.stopped')} />}
          {children(search)}
        </>
      )}
    </QueryView>
  );
};
