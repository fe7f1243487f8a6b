import type { Plan, Search } from '@client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useScoreText } from '@/shared/format/use-score-text';
import { AlternativeItem } from './alternative-item';
import styles from './alternatives.module.css';

/** The alternatives that a search has found so far. */
export const AlternativesView = ({ plan, search }: { plan: Plan; search: Search }) => {
  const { t } = useTranslation();
  const scoreText = useScoreText();
  const { id, status, alternatives } = search;
  if (!alternatives || alternatives.items.length === 0) {
    return (
      status === 'DONE' && (
        <Alert
          type="info"
          showIcon
          title={t('alternatives.none', { score: scoreText(alternatives?.leastScore ?? plan.score ?? '') })}
        />
      )
    );
  }
  return (
    <ol className={styles.list} aria-label={t('alternatives.title')}>
      {alternatives.items.map((alternative, index) => (
        <AlternativeItem
          key={alternative.id}
          plan={plan}
          number={index + 1}
          searchId={id}
          postings={alternatives.postings}
          alternative={alternative}
        />
      ))}
    </ol>
  );
};
