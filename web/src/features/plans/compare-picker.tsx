import type { Plan } from '@client';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useScoreText } from '@/shared/format/use-score-text';
import styles from './compare-picker.module.css';
import { plansQuery } from './plans-query';

const MOST_PLANS = 100;

/** Picks another plan of the same dataset and goes to the comparison. */
export const ComparePicker = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoreText = useScoreText();
  const { data, isError } = useQuery(plansQuery(0, MOST_PLANS, plan.datasetId));
  const others = (data?.items ?? []).filter((other) => other.id !== plan.id && other.score);
  return (
    <Select
      style={{ minWidth: 180 }}
      value={null}
      disabled={others.length === 0}
      placeholder={t(
        others.length > 0 ? 'comparison.with' : isError ? 'comparison.unknown' : 'comparison.noOther',
      )}
      aria-label={t('comparison.with')}
      popupMatchSelectWidth={false}
      classNames={{ popup: { root: styles.popup } }}
      optionRender={({ label }) => <span className={styles.choice}>{label}</span>}
      options={others.map(({ id, name, seed, score }) => ({
        value: id,
        label: t('plans.choice', { name, seed, score: scoreText(score ?? '') }),
      }))}
      onChange={(right: string) => void navigate(`/comparison?left=${plan.id}&right=${right}`)}
    />
  );
};
