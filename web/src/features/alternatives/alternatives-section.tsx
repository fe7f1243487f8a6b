import type { Plan } from '@client';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/shared/ui/problem-view';
import { SearchView } from '@/shared/ui/search-view';
import { Section } from '@/shared/ui/section';
import cards from '@/shared/ui/cards.module.css';
import { AlternativesForm } from './alternatives-form';
import { useAlternativesSearch } from './alternatives-query';
import { AlternativesView } from './alternatives-view';

/** Plans about as good that post other people; searched for when somebody asks. */
export const AlternativesSection = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { query, begun, start, busy } = useAlternativesSearch(plan.id);
  return (
    <Section title={t('alternatives.title')}>
      <p className={cards.note}>{t('alternatives.note')}</p>
      <AlternativesForm busy={busy} onWish={start.begin} />
      {start.error && <ProblemView error={start.error} />}
      {begun && (
        <SearchView query={query}>
          {(search) => <AlternativesView key={search.id} plan={plan} search={search} />}
        </SearchView>
      )}
    </Section>
  );
};
