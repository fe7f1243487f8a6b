import type { Plan, Sensitivity } from '@client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { useScoreText } from '@/shared/format/use-score-text';
import cards from '@/shared/ui/cards.module.css';
import styles from './alternatives.module.css';
import { KeepButton } from './keep-button';
import { WeightRanges } from './weight-ranges';
import { WeightTurns } from './weight-turns';

interface Props {
  plan: Plan;
  searchId: string;
  sensitivity: Sensitivity;
  /** Searches longer; absent where that is not offered. */
  onMore?: () => void;
}

/** The ranges that a search found, and what they rest on. */
export const SensitivityView = ({ plan, searchId, sensitivity, onMore }: Props) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const scoreText = useScoreText();
  const { rules, score, alternativeId, knownPlans, probes, complete } = sensitivity;
  return (
    <div className={styles.list}>
      {alternativeId && (
        <>
          <Alert type="success" showIcon title={t('sensitivity.improved', { score: scoreText(score) })} />
          <div className={cards.row}>
            <KeepButton
              planId={plan.id}
              searchId={searchId}
              alternativeId={alternativeId}
              name={t('sensitivity.betterName', { plan: plan.name })}
            />
          </div>
        </>
      )}
      {!complete && (
        <>
          <Alert type="info" showIcon title={t('sensitivity.cutShort')} />
          <div className={cards.row}>
            {onMore && <Button onClick={onMore}>{t('sensitivity.more')}</Button>}
          </div>
        </>
      )}
      <WeightRanges rules={rules} />
      <WeightTurns plan={plan} searchId={searchId} rules={rules} />
      <p className={cards.note}>
        {t('sensitivity.basis', { plans: number(knownPlans), probes: number(probes) })}
      </p>
    </div>
  );
};
