import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '@/shared/ui/pager';
import { PostingChanges } from '@/shared/ui/posting-changes';
import { QueryView } from '@/shared/ui/query-view';
import { changesQuery, PAGE_SIZE } from './alternatives-query';

interface Props {
  searchId: string;
  alternativeId: string;
  number: number;
}

/** The seats that an alternative fills differently, page by page. */
export const AlternativeChanges = ({ searchId, alternativeId, number }: Props) => {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const query = useQuery(changesQuery(searchId, alternativeId, page));
  const names = { left: t('alternatives.thisPlan'), right: t('alternatives.numbered', { number }) };
  return (
    <QueryView query={query}>
      {({ items, page: { totalItems } }) => (
        <>
          <PostingChanges changes={items} names={names} />
          <Pager page={page} pageSize={PAGE_SIZE} totalItems={totalItems} onPage={setPage} />
        </>
      )}
    </QueryView>
  );
};
