import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { CountsLine } from '@/shared/ui/counts-line';
import { DatasetTags } from '@/shared/ui/dataset-tags';
import { PagedView } from '@/shared/ui/paged-view';
import { RecordItem, Records } from '@/shared/ui/records';
import { datasetsQuery } from './datasets-query';

const PAGE_SIZE = 8;

/** The stored datasets, the newest first. */
export const DatasetList = () => {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [page, setPage] = useState(0);
  const query = useQuery(datasetsQuery(page, PAGE_SIZE));
  return (
    <PagedView query={query} page={page} pageSize={PAGE_SIZE} pageOf={(data) => data.page} onPage={setPage}>
      {({ items, page: { totalItems } }) =>
        totalItems === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('datasets.none')} />
        ) : (
          <Records label={t('datasets.title')}>
            {items.map((dataset) => (
              <RecordItem
                key={dataset.id}
                title={<Link to={`/datasets/${dataset.id}`}>{dataset.title}</Link>}
                tags={<DatasetTags programme={dataset.programme} level={dataset.level} />}
                figures={<CountsLine counts={dataset.counts} />}
                note={t('datasets.storedAt', { when: instant(dataset.createdAt) })}
              />
            ))}
          </Records>
        )
      }
    </PagedView>
  );
};
