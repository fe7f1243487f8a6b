import type { Plan } from '@client';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/section';
import cards from '@/shared/ui/cards.module.css';
import { AlternativesForm } from './alternatives-form';
import { alternativesQuery, type Wish } from './alternatives-query';
import { AlternativesView } from './alternatives-view';

/** Plans about as good that post other people; searched for when somebody asks. */
export const AlternativesSection = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [wish, setWish] = useState<Wish>();
  const fetching = useIsFetching(wish && alternativesQuery(plan.id, wish));
  const search = (wanted: Wish) => {
    setWish(wanted);
    void queryClient.invalidateQueries({ queryKey: alternativesQuery(plan.id, wanted).queryKey });
  };
  return (
    <Section title={t('alternatives.title')}>
      <p className={cards.note}>{t('alternatives.note')}</p>
      <AlternativesForm busy={wish !== undefined && fetching > 0} onWish={search} />
      {wish && <AlternativesView plan={plan} wish={wish} />}
    </Section>
  );
};
