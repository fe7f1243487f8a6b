import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { Badge } from '@/shared/ui/badge';
import { QueryView } from '@/shared/ui/query-view';
import { RecordItem, Records } from '@/shared/ui/records';
import { shortagesQuery } from './shortages-query';

/** The seats that stay empty whoever is sent, each with its proof. */
export const ShortagesView = ({ datasetId }: { datasetId: string }) => {
  const { t } = useTranslation();
  const query = useQuery(shortagesQuery(datasetId, useLanguage()));
  return (
    <QueryView query={query}>
      {({ items, missing }) =>
        items.length === 0 ? (
          <Alert type="success" showIcon title={t('shortages.none')} />
        ) : (
          <>
            <Alert type="warning" showIcon title={t('shortages.some', { missing })} />
            <Records label={t('shortages.title')}>
              {items.map((shortage, index) => (
                <RecordItem
                  key={index}
                  title={shortage.message}
                  tags={<Badge tone="warn">{shortage.period.title}</Badge>}
                  figures={t('shortages.figures', {
                    seats: shortage.seats,
                    people: shortage.people,
                    missing: shortage.missing,
                  })}
                  note={shortage.posts.map((post) => post.title).join(t('words.comma'))}
                />
              ))}
            </Records>
          </>
        )
      }
    </QueryView>
  );
};
