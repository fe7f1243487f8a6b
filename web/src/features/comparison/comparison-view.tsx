import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { Pager } from '@/shared/ui/pager';
import { PostingChanges } from '@/shared/ui/posting-changes';
import { QueryView } from '@/shared/ui/query-view';
import { Section } from '@/shared/ui/section';
import { comparisonQuery, PAGE_SIZE } from './comparison-query';
import { PlanPair } from './plan-pair';
import { RuleDifferences } from './rule-differences';
import { type Verdict, verdictOf } from './verdict';

/** Two plans side by side: figures, rule by rule, posting by posting. */
export const ComparisonView = ({ left, right }: { left: string; right: string }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [page, setPage] = useState(0);
  const query = useQuery(comparisonQuery(left, right, page));
  const verdictText = (verdict: Verdict | undefined) =>
    verdict
      ? t('comparison.better', {
          side: t(`comparison.${verdict.side}`),
          level: t(`scoreLevel.${verdict.level}`),
          difference: number(verdict.difference),
        })
      : t('comparison.equal');
  return (
    <QueryView query={query}>
      {(comparison) => (
        <>
          <Section
            title={t('comparison.figures')}
            note={verdictText(verdictOf(comparison.left.score, comparison.right.score))}
          >
            <PlanPair left={comparison.left} right={comparison.right} />
          </Section>
          <Section title={t('comparison.rules')} note={t('comparison.gainNote')}>
            <RuleDifferences rules={comparison.rules} />
          </Section>
          <Section
            title={t('comparison.changes')}
            note={t('comparison.changesNote', {
              seats: number(comparison.changes.page.totalItems),
              people: number(comparison.movedSupervisors.length),
            })}
          >
            <PostingChanges changes={comparison.changes.items} />
            <Pager
              page={page}
              pageSize={PAGE_SIZE}
              totalItems={comparison.changes.page.totalItems}
              onPage={setPage}
            />
          </Section>
        </>
      )}
    </QueryView>
  );
};
