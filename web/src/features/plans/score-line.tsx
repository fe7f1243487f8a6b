import type { Plan } from '@client';
import { useTranslation } from 'react-i18next';
import { parseScore } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';

/** A plan's score and seats in one line; nothing where it has none yet. */
export const ScoreLine = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const score = parseScore(plan.score);
  if (!score) return null;
  return (
    <>
      <span>
        {t('scoreLevel.HARD')} {number(score.hard)}
      </span>
      <span>
        {t('scoreLevel.MEDIUM')} {number(score.medium)}
      </span>
      <span>
        {t('scoreLevel.SOFT')} {number(score.soft)}
      </span>
      {plan.summary && (
        <span>
          {t('plans.seats', { filled: number(plan.summary.filled), seats: number(plan.summary.seats) })}
        </span>
      )}
    </>
  );
};
