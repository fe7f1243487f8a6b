import { useTranslation } from 'react-i18next';
import { chooseScheme, type SchemeChoice, useSchemeChoice } from '@/shared/ui/color-scheme';
import styles from './header-button.module.css';

const NEXT: Record<SchemeChoice, SchemeChoice> = { system: 'light', light: 'dark', dark: 'system' };

/** Goes from the system's colours to light to dark and round again; remembered. */
export const SchemeSwitch = () => {
  const { t } = useTranslation();
  const choice = useSchemeChoice();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t('scheme.label', { choice: t(`scheme.${choice}`) })}
      onClick={() => {
        chooseScheme(NEXT[choice]);
      }}
    >
      {t(`scheme.${choice}`)}
    </button>
  );
};
