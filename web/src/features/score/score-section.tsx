import type { RuleMatch } from '@client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/shared/ui/query-view';
import { Section } from '@/shared/ui/section';
import { GapByAgency } from './gap-by-agency';
import { RuleMatches } from './rule-matches';
import { scoreQuery } from './score-query';
import styles from './score-section.module.css';
import { ScoreTable } from './score-table';

interface Props {
  planId: string;
  /** The rule that is looked at, if one is. */
  ruleId?: string;
  match?: RuleMatch;
  onRule: (ruleId: string | undefined) => void;
  onMatch: (match: RuleMatch | undefined) => void;
}

/** What a plan's score is made of: every rule, and the places of the chosen one. */
export const ScoreSection = ({ planId, ruleId, match, onRule, onMatch }: Props) => {
  const { t } = useTranslation();
  const query = useQuery(scoreQuery(planId));
  return (
    <Section title={t('score.title')} note={t('score.note')}>
      <QueryView query={query}>
        {(score) => (
          <div className={styles.panel} tabIndex={0} role="region" aria-label={t('score.title')}>
            {ruleId && (
              <RuleMatches
                key={ruleId}
                planId={planId}
                ruleId={ruleId}
                match={match}
                onMatch={onMatch}
                onClose={() => {
                  onRule(undefined);
                }}
              />
            )}
            <ScoreTable rules={score.rules} ruleId={ruleId} onRule={onRule} />
            {score.proof && <GapByAgency proof={score.proof} />}
          </div>
        )}
      </QueryView>
    </Section>
  );
};
