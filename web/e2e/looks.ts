import type { Page } from '@playwright/test';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export const SCHEMES = ['light', 'dark'] as const;

type Language = (typeof LANGUAGES)[number];
type Scheme = (typeof SCHEMES)[number];

/** From the next page on, the reader has chosen this language and these colours. */
export const choose = (page: Page, language: Language, scheme: Scheme) =>
  page.addInitScript(
    ([chosen, colours]) => {
      localStorage.setItem('lunzhu.language', chosen);
      localStorage.setItem('lunzhu.scheme', colours);
    },
    [language, scheme] as const,
  );
