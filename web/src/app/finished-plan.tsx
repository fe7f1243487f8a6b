import type { Plan, RuleMatch } from '@client';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AlternativesSection } from '@/features/alternatives/alternatives-section';
import { SensitivitySection } from '@/features/alternatives/sensitivity-section';
import { BoardSection } from '@/features/board/board-section';
import { datasetQuery } from '@/features/datasets/dataset-query';
import { PlanFigures } from '@/features/plans/plan-figures';
import { ScoreSection } from '@/features/score/score-section';
import { rulesQuery } from '@/shared/api/rules-query';
import { useFailureText } from '@/shared/format/use-failure-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { Section } from '@/shared/ui/section';
import styles from './pages.module.css';
import { useBoardView } from './use-board-view';

/** A plan to be reviewed: its figures, the board, its score by rule, and what else there could be. */
export const FinishedPlan = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const chinese = useLanguage() === 'zh-CN';
  const { view, ruleId, change, chooseRule } = useBoardView();
  const [match, setMatch] = useState<RuleMatch>();
  const agencies = useQuery(datasetQuery(plan.datasetId)).data?.agencies ?? [];
  const rule = useQuery(rulesQuery).data?.find((other) => other.id === ruleId);
  const goToMatch = (chosen: RuleMatch | undefined) => {
    setMatch(chosen);
    const place = chosen?.posts[0];
    if (place) change({ page: 0, text: place.id, agencyId: undefined, problems: undefined });
    else change({ page: 0, text: undefined });
  };
  return (
    <>
      {plan.status === 'FAILED' && (
        <Alert type="error" showIcon title={t('plan.failed')} description={failureText(plan.failure)} />
      )}
      {plan.score && (
        <>
          <Section title={t('plan.figures')} untitled>
            <PlanFigures plan={plan} />
          </Section>
          <div className={styles.review}>
            <BoardSection
              planId={plan.id}
              view={view}
              agencies={agencies}
              rule={rule && { id: rule.id, title: chinese ? rule.titleZh : rule.titleEn }}
              highlight={{
                ruleId,
                placeIds: match?.posts.map((post) => post.id),
                periodIds: match?.periods.map((period) => period.id),
              }}
              onChange={change}
            />
            <ScoreSection
              planId={plan.id}
              ruleId={ruleId}
              match={match}
              onRule={(chosen) => {
                setMatch(undefined);
                chooseRule(chosen);
              }}
              onMatch={goToMatch}
            />
          </div>
          <div className={styles.columns}>
            <AlternativesSection plan={plan} />
            <SensitivitySection plan={plan} />
          </div>
        </>
      )}
    </>
  );
};
