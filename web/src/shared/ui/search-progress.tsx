import type { Search } from '@client';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useStopSearch } from '@/shared/api/searches';
import { ProblemView } from './problem-view';
import styles from './search-progress.module.css';

/** At the end, too: the component library would show a sign that is read out by its English name. */
const percentage = (percent?: number) => `${percent ?? 0}%`;

/** How far a search is, and a button to end it. */
export const SearchProgress = ({ search }: { search: Search }) => {
  const { t } = useTranslation();
  const stop = useStopSearch(search.id);
  const queued = search.status === 'QUEUED';
  return (
    <>
      <div className={styles.progress}>
        <span role="status" className={styles.text}>
          {t(queued ? 'search.queued' : 'search.searching', { seconds: search.seconds })}
        </span>
        <Button
          size="small"
          loading={stop.isPending || search.stopRequested}
          onClick={() => {
            stop.mutate();
          }}
        >
          {t('search.stop')}
        </Button>
        <Progress
          percent={search.progress}
          format={percentage}
          size="small"
          aria-label={t('search.progress')}
        />
      </div>
      {stop.error && <ProblemView error={stop.error} />}
    </>
  );
};
