import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { useProblemTexts } from './problem-texts';
import styles from './stale-note.module.css';

interface Props {
  error: Error;
  /** When the data was fetched, in milliseconds since 1970. */
  since: number;
  busy: boolean;
  onRetry: () => void;
}

/** That what follows is not the newest, from when it is and why. */
export const StaleNote = ({ error, since, busy, onRetry }: Props) => {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { title } = useProblemTexts()(error);
  return (
    <div role="status" className={styles.note}>
      <span>{t('stale.note', { when: time(since), why: title })}</span>
      <Button size="small" loading={busy} onClick={onRetry}>
        {t('problem.retry')}
      </Button>
    </div>
  );
};
