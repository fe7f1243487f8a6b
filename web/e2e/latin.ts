import type { Page } from '@playwright/test';

/** Kinds of files, units, and fields and codes of a dataset that a message is about. */
const ALLOWED = new Set(['JSON', 'km', 'activePeriods', 'coverage', 'MINE']);

/** Ids of the datasets shown: with a digit, or of one letter and a name. */
const ID = /\d|^[a-z]-[a-z]+$/;

/** Messages name values in parentheses. */
const VALUE = /（[^（）]*）/g;

/** What is not for the reader's eyes or ears, and what says of itself that it is of another language or an id. */
const UNREAD = '[lang=en], code, script, style, noscript, [aria-hidden=true], [role=option][aria-label]';

const READ = (unread: string) => {
  const texts: string[] = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest(unread)) continue;
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
        texts.push(element.getAttribute(name) ?? '');
    } else if (element.checkVisibility({ visibilityProperty: true })) texts.push(node.textContent ?? '');
  }
  return texts;
};

/** The Latin words that a reader of the page sees or hears, each with the text around it; ids are none. */
export const latinWordsOf = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(READ, UNREAD);
  return texts.flatMap((text) =>
    (text.replace(VALUE, '').match(/[A-Za-z][\w./#-]*/g) ?? [])
      .filter((word) => !ID.test(word) && !ALLOWED.has(word))
      .map((word) => `${word}: ${text.trim().slice(0, 100)}`),
  );
};
