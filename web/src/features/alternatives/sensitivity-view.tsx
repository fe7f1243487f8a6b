import type { Plan } from '@client';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { QueryView } from '@/shared/ui/query-view';
import { Searching } from '@/shared/ui/searching';
import cards from '@/shared/ui/cards.module.css';
import styles from './alternatives.module.css';
import { KeepButton } from './keep-button';
import { sensitivityQuery } from './sensitivity-query';
import { WeightRanges } from './weight-ranges';
import { WeightTurns } from './weight-turns';

interface Props {
  plan: Plan;
  seconds: number;
  /** Searches longer; absent where that is not offered. */
  onMore?: () => void;
}

/** The ranges that the service found within the seconds, and what they rest on. */
export const SensitivityView = ({ plan, seconds, onMore }: Props) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const query = useQuery(sensitivityQuery(plan.id, seconds));
  if (query.isFetching) return <Searching seconds={seconds} />;
  return (
    <QueryView query={query}>
      {({ searchId, sensitivity }) =>
        sensitivity && (
          <div className={styles.list}>
            {sensitivity.alternativeId && (
              <>
                <Alert
                  type="success"
                  showIcon
                  title={t('sensitivity.improved', { score: sensitivity.score })}
                />
                <div className={cards.row}>
                  <KeepButton
                    planId={plan.id}
                    searchId={searchId}
                    alternativeId={sensitivity.alternativeId}
                    name={t('sensitivity.betterName', { plan: plan.name })}
                  />
                </div>
              </>
            )}
            {!sensitivity.complete && (
              <>
                <Alert type="info" showIcon title={t('sensitivity.cutShort')} />
                <div className={cards.row}>
                  {onMore && <Button onClick={onMore}>{t('sensitivity.more')}</Button>}
                </div>
              </>
            )}
            <WeightRanges rules={sensitivity.rules} />
            <WeightTurns plan={plan} searchId={searchId} rules={sensitivity.rules} />
            <p className={cards.note}>
              {t('sensitivity.basis', {
                plans: number(sensitivity.knownPlans),
                probes: number(sensitivity.probes),
              })}
            </p>
          </div>
        )
      }
    </QueryView>
  );
};
