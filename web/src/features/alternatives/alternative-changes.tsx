import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PagedView } from '@/shared/ui/paged-view';
import { PostingChanges } from '@/shared/ui/posting-changes';
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
    <PagedView query={query} page={page} pageSize={PAGE_SIZE} pageOf={(data) => data.page} onPage={setPage}>
      {({ items }) => <PostingChanges changes={items} names={names} />}
    </PagedView>
  );
};
