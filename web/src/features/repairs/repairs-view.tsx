import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { QueryView } from '@/shared/ui/query-view';
import { Searching } from '@/shared/ui/searching';
import { repairsQuery } from './repairs-query';
import { TroubleView } from './trouble-view';

interface Props {
  datasetId: string;
  seconds: number;
  /** Searches longer; absent where that is not offered. */
  onMore?: () => void;
}

/** What the service found within the seconds, and whether it came to the end. */
export const RepairsView = ({ datasetId, seconds, onMore }: Props) => {
  const { t } = useTranslation();
  const query = useQuery(repairsQuery(datasetId, seconds, useLanguage()));
  if (query.isPending) return <Searching seconds={seconds} />;
  return (
    <QueryView query={query}>
      {({ items, finished }) => (
        <>
          {items.length === 0 && finished && <Alert type="success" showIcon title={t('repairs.none')} />}
          {items.map((trouble, index) => (
            <TroubleView key={index} trouble={trouble} />
          ))}
          {!finished && (
            <Alert
              type="info"
              showIcon
              title={t('repairs.unfinished')}
              action={onMore && <Button onClick={onMore}>{t('repairs.more')}</Button>}
            />
          )}
        </>
      )}
    </QueryView>
  );
};
