import type { Plan, PlanEvent } from '@client';
import { Button, Progress } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { parseScore } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';
import { type Fact, Facts } from '@/shared/ui/facts';
import { ProblemView } from '@/shared/ui/problem-view';
import { Section } from '@/shared/ui/section';
import { useStopPlan } from './stop-plan';
import { useElapsed } from './use-elapsed';

const ScoreCurve = lazy(async () => ({ default: (await import('./score-curve')).ScoreCurve }));

interface Props {
  plan: Plan;
  events: PlanEvent[];
}

/** A plan in the making: its score as it grows, and a button to end the search. */
export const ProgressPanel = ({ plan, events }: Props) => {
  const { t } = useTranslation();
  const { number, decimal } = useFormat();
  const stop = useStopPlan(plan.id);
  const last = events.at(-1);
  const score = parseScore(last?.score ?? plan.score);
  const seconds = Math.min(useElapsed(last), plan.seconds);
  const facts: Fact[] = [
    {
      label: t('progress.elapsed'),
      value: t('progress.ofSeconds', { seconds: decimal(seconds), limit: number(plan.seconds) }),
    },
    { label: t('scoreLevel.HARD'), value: score ? number(score.hard) : '—' },
    { label: t('scoreLevel.MEDIUM'), value: score ? number(score.medium) : '—' },
    { label: t('scoreLevel.SOFT'), value: score ? number(score.soft) : '—' },
    {
      label: t('progress.empty'),
      value: last?.empty != null ? number(last.empty) : '—',
      tone: last?.empty ? 'bad' : undefined,
    },
  ];
  if (last?.bound != null) facts.push({ label: t('plan.bound'), value: number(last.bound) });
  return (
    <Section
      title={t(`status.${last?.status ?? plan.status}`)}
      actions={
        <Button
          danger
          loading={stop.isPending || plan.stopRequested}
          onClick={() => {
            stop.mutate();
          }}
        >
          {t('progress.stop')}
        </Button>
      }
    >
      {stop.error && <ProblemView error={stop.error} />}
      <Progress
        percent={Math.round((100 * seconds) / plan.seconds)}
        showInfo={false}
        size="small"
        aria-label={t('progress.label')}
      />
      <Facts label={t('progress.figures')} facts={facts} />
      <Suspense fallback={null}>
        <ScoreCurve events={events} />
      </Suspense>
    </Section>
  );
};
