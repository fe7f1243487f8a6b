import type { Plan } from '@client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/shared/ui/problem-view';
import { SearchView } from '@/shared/ui/search-view';
import { Section } from '@/shared/ui/section';
import cards from '@/shared/ui/cards.module.css';
import { SECONDS, useSensitivitySearch } from './sensitivity-query';
import { SensitivityView } from './sensitivity-view';

/** How far the weights can move before another plan is better; searched for when somebody asks. */
export const SensitivitySection = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { query, begun, start, busy } = useSensitivitySearch(plan.id);
  const search = (seconds: number) => () => {
    start.begin(seconds);
  };
  return (
    <Section
      title={t('sensitivity.title')}
      actions={
        !busy &&
        !query.data?.sensitivity && <Button onClick={search(SECONDS.first)}>{t('sensitivity.find')}</Button>
      }
    >
      <p className={cards.note}>{t('sensitivity.note')}</p>
      {start.error && <ProblemView error={start.error} />}
      {begun && (
        <SearchView query={query}>
          {({ id, seconds, sensitivity }) =>
            sensitivity && (
              <SensitivityView
                plan={plan}
                searchId={id}
                sensitivity={sensitivity}
                onMore={seconds < SECONDS.more ? search(SECONDS.more) : undefined}
              />
            )
          }
        </SearchView>
      )}
    </Section>
  );
};
