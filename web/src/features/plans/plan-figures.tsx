import type { Plan } from '@client';
import { useTranslation } from 'react-i18next';
import { parseScore } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';
import { type Fact, Facts } from '@/shared/ui/facts';

/** Above it the bound is so near to 0 that a share of it tells nothing. */
const MOST_TELLING_PERCENT = 100;

/** A plan's verdict and figures: the levels of its score, seats, people, kilometres, the proven limit. */
export const PlanFigures = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { number, decimal } = useFormat();
  const score = parseScore(plan.score);
  const { summary, bound, gap, gapPercent } = plan;
  if (!score) return null;
  const facts: Fact[] = [
    {
      label: t('plan.verdict'),
      value: plan.complete ? t('plan.complete') : plan.feasible ? t('plan.feasible') : t('plan.infeasible'),
      tone: plan.complete ? 'good' : plan.feasible ? 'warn' : 'bad',
    },
    {
      label: t('scoreLevel.HARD'),
      value: number(score.hard),
      tone: score.hard < 0 ? 'bad' : 'good',
      note: t('plan.hardNote'),
    },
    {
      label: t('scoreLevel.MEDIUM'),
      value: number(score.medium),
      tone: score.medium < 0 ? 'warn' : 'good',
      note: t('plan.mediumNote'),
    },
    { label: t('scoreLevel.SOFT'), value: number(score.soft), note: t('plan.softNote') },
  ];
  if (summary) {
    facts.push(
      {
        label: t('plan.seatsFilled'),
        value: `${number(summary.filled)} / ${number(summary.seats)}`,
        tone: summary.empty > 0 ? 'bad' : 'good',
        note: t('plan.empty', { empty: number(summary.empty) }),
      },
      {
        label: t('plan.people'),
        value: number(summary.people),
        note: t('plan.ofPeople', { all: number(summary.supervisors) }),
      },
      {
        label: t('plan.km'),
        value: number(summary.km),
        note: summary.filled > 0 && t('plan.kmEach', { km: decimal(summary.km / summary.filled) }),
      },
      { label: t('plan.posts'), value: number(summary.posts) },
    );
  }
  if (bound != null) {
    facts.push({
      label: t('plan.bound'),
      value: number(bound),
      note:
        gapPercent != null && gapPercent <= MOST_TELLING_PERCENT
          ? t('plan.gap', { gap: decimal(gapPercent) })
          : gap != null && t('plan.gapInPoints', { gap: number(gap) }),
    });
  }
  return <Facts label={t('plan.figures')} facts={facts} />;
};
