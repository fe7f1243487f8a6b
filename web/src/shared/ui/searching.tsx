import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './searching.module.css';

/** That a search is under way, and how long it takes at most. */
export const Searching = ({ seconds }: { seconds: number }) => {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.searching}>
      <Spin size="small" />
      {t('words.searching', { seconds })}
    </div>
  );
};
