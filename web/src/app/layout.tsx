import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { OutageView } from '@/shared/ui/outage-view';
import { LanguageSwitch } from './language-switch';
import styles from './layout.module.css';
import { SchemeSwitch } from './scheme-switch';

/** The frame of every page. */
export const Layout = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.brand}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <span>{t('app.name')}</span>
          <span className={styles.subtitle}>{t('app.subtitle')}</span>
        </Link>
        <div className={styles.switches}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <OutageView />
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <a href="/licenses.txt" target="_blank" rel="noreferrer">
          {t('app.licences')}
        </a>
      </footer>
      <ScrollRestoration />
    </div>
  );
};
