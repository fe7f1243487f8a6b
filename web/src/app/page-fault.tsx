import { useTranslation } from 'react-i18next';
import styles from './page-fault.module.css';

const reload = () => {
  window.location.reload();
};

const back = () => {
  window.history.back();
};

/** In place of a page that could not be drawn; plain, so that it stands whatever has failed. */
export const PageFault = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.fault} role="alert">
      <title>{`${t('fault.page')} · ${t('app.name')}`}</title>
      <h1>{t('fault.page')}</h1>
      <p>{t('fault.pageRemedy')}</p>
      <div className={styles.actions}>
        <button type="button" onClick={reload}>
          {t('fault.reload')}
        </button>
        <button type="button" onClick={back}>
          {t('fault.back')}
        </button>
        <a href="/">{t('nav.home')}</a>
      </div>
    </div>
  );
};
