import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/shared/ui/problem-view';
import { SearchView } from '@/shared/ui/search-view';
import { Section } from '@/shared/ui/section';
import { SECONDS, useRepairsSearch } from './repairs-query';
import { RepairsView } from './repairs-view';

/** Why seats of a dataset cannot be filled, and what to change; searched for when somebody asks. */
export const RepairsSection = ({ datasetId }: { datasetId: string }) => {
  const { t } = useTranslation();
  const { query, begun, start, busy } = useRepairsSearch(datasetId);
  const search = (seconds: number) => () => {
    start.begin(seconds);
  };
  return (
    <Section
      title={t('repairs.title')}
      actions={
        !busy && !query.data?.repairs && <Button onClick={search(SECONDS.first)}>{t('repairs.find')}</Button>
      }
    >
      {start.error && <ProblemView error={start.error} />}
      {begun ? (
        <SearchView query={query}>
          {({ id, seconds, repairs }) =>
            repairs && (
              <RepairsView
                key={id}
                searchId={id}
                repairs={repairs}
                onMore={seconds < SECONDS.more ? search(SECONDS.more) : undefined}
              />
            )
          }
        </SearchView>
      ) : (
        <p>{t('repairs.note')}</p>
      )}
    </Section>
  );
};
