import { useTranslation } from 'react-i18next';
import { currentLanguage, type Language } from './i18n';

/** The language the page is shown in; a component that uses it is drawn again when it changes. */
export const useLanguage = (): Language => {
  useTranslation();
  return currentLanguage();
};
