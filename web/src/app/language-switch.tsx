import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './header-button.module.css';

/** Turns the page to the other language, which is remembered. */
export const LanguageSwitch = () => {
  const { i18n } = useTranslation();
  const chinese = useLanguage() === 'zh-CN';
  return (
    <button
      type="button"
      className={styles.button}
      lang={chinese ? 'en' : 'zh-CN'}
      onClick={() => void i18n.changeLanguage(chinese ? 'en' : 'zh-CN')}
    >
      {chinese ? 'English' : '中文'}
    </button>
  );
};
