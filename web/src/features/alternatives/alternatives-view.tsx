import type { Plan } from '@client';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/shared/ui/query-view';
import { Searching } from '@/shared/ui/searching';
import { AlternativeItem } from './alternative-item';
import styles from './alternatives.module.css';
import { alternativesQuery, type Wish } from './alternatives-query';

/** The alternatives that the service found. */
export const AlternativesView = ({ plan, wish }: { plan: Plan; wish: Wish }) => {
  const { t } = useTranslation();
  const query = useQuery(alternativesQuery(plan.id, wish));
  if (query.isFetching) return <Searching seconds={wish.seconds} />;
  return (
    <QueryView query={query}>
      {({ searchId, list }) =>
        !list || list.items.length === 0 ? (
          <Alert
            type="info"
            showIcon
            title={t('alternatives.none', { score: list?.leastScore ?? plan.score })}
          />
        ) : (
          <ol className={styles.list} aria-label={t('alternatives.title')}>
            {list.items.map((alternative, index) => (
              <AlternativeItem
                key={alternative.id}
                plan={plan}
                number={index + 1}
                searchId={searchId}
                postings={list.postings}
                alternative={alternative}
              />
            ))}
          </ol>
        )
      }
    </QueryView>
  );
};
