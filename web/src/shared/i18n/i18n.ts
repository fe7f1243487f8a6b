import i18next from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zhCN from './zh-cn.json';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Any Chinese is ours; whoever reads none gets English. */
const toLanguage = (tag: string): Language => (tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');

const showLanguage = (tag: string) => {
  document.documentElement.lang = tag;
};

/** Starts translation in the remembered language, else in the browser's. */
export const startI18n = () => {
  i18next.on('languageChanged', showLanguage);
  return i18next
    .use(LanguageDetector)
    .use(initReactI18next)
    .init({
      resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
      supportedLngs: LANGUAGES,
      fallbackLng: 'en',
      interpolation: { escapeValue: false },
      detection: {
        order: ['localStorage', 'navigator'],
        caches: ['localStorage'],
        lookupLocalStorage: 'lunzhu.language',
        convertDetectedLanguage: toLanguage,
      },
    });
};

/** The language the page is shown in, as a BCP 47 tag. */
export const currentLanguage = (): Language => toLanguage(i18next.language);
