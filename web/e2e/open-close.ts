import { expect, type Locator, type Page, type Request } from '@playwright/test';

/** What can be opened, turned on or chosen, found by what it is, so that nothing new is left out. */
const SWITCHES = [
  'button:enabled',
  '[role=combobox]:enabled',
  'input[type=checkbox]:enabled',
  '[role=tab]',
  '[role=menuitem]',
  'summary',
].join(', ');

/** Of a list, its first items stand for all. */
const MOST_OF_A_LIST = 3;

interface Switch {
  key: string;
  place: Locator;
}

const READ = ({ selector, most }: { selector: string; most: number }) => {
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 80);
  const isSpare = (element: Element) => {
    const item = element.closest('li, tbody > tr');
    return item?.parentElement ? [...item.parentElement.children].indexOf(item) >= most : false;
  };
  const seen = new Map<string, number>();
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    const name = `${role} “${nameOf(element)}”`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const hidden =
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('[aria-hidden=true]') !== null;
    return { key: `${name} ${before}`, usable: !hidden && !isSpare(element) };
  });
};

/** Everything on the page that can be pressed now. */
const switchesOf = async (page: Page, within: string): Promise<Switch[]> => {
  const selector = SWITCHES.split(', ')
    .map((part) => `${within} ${part}`)
    .join(', ');
  const read = await page.evaluate(READ, { selector, most: MOST_OF_A_LIST });
  return read.flatMap(({ key, usable }, index) =>
    usable ? [{ key, place: page.locator(selector).nth(index) }] : [],
  );
};

/** Milliseconds that React may hold back a part that was loaded late. */
const REVEAL = 350;

/** Whether it says of itself that it is on or off; else it leads to a dialog, a page or an answer. */
const hasState = (place: Locator) =>
  place.evaluate((element) =>
    element.matches('[aria-pressed], [aria-expanded], [role=combobox], [role=tab], input[type=checkbox]'),
  );

const isOpen = (place: Locator) =>
  place.evaluate(
    (element: HTMLInputElement) =>
      element.getAttribute('aria-pressed') === 'true' ||
      element.getAttribute('aria-expanded') === 'true' ||
      (element.type === 'checkbox' && element.checked),
  );

/** Closes a dialog by Escape, as somebody would who opened it by mistake; tells whether there was one. */
const escapeDialog = async (page: Page) => {
  const dialog = page.getByRole('dialog');
  if (!(await dialog.isVisible())) return false;
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return true;
};

/** Milliseconds to wait for answers; event streams go on. */
const PATIENCE = 3_000;

/** Waits until what was pressed has been answered and drawn. */
const settlingOf = (page: Page) => {
  const underWay = new Set<Request>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') underWay.add(request);
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    const end = Date.now() + PATIENCE;
    do {
      await page.waitForTimeout(50);
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 })));
    } while (underWay.size > 0 && Date.now() < end);
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 30)));
  };
};

const TWICE = [1, 2];

/**
 * Opens and closes twice everything within a part of a page that can be, and what shows up inside, too. Whatever leads
 * away is left by the way back. Looks at the page at first and after each press; answers what was pressed.
 */
export const openAndCloseAll = async (
  page: Page,
  within: string,
  look: () => Promise<void>,
): Promise<string[]> => {
  const done = new Set<string>();
  const settle = settlingOf(page);
  const address = new URL(page.url()).pathname;

  const press = async ({ place }: Switch) => {
    const opens = !(await hasState(place));
    await place.click({ timeout: 5_000 });
    await settle();
    if (opens) await page.waitForTimeout(REVEAL);
    await look();
    const asked = await escapeDialog(page);
    if (new URL(page.url()).pathname !== address) {
      await page.goBack();
      await expect(page.locator('h1').first()).toBeAttached();
      return false;
    }
    return !asked && (await place.count()) > 0 && (await isOpen(place));
  };

  const exercise = async (depth: number): Promise<void> => {
    for (;;) {
      const next = (await switchesOf(page, within)).find(({ key }) => !done.has(key));
      if (!next) return;
      done.add(next.key);
      for (const time of TWICE) {
        const again = (await switchesOf(page, within)).find(({ key }) => key === next.key);
        if (!again) break;
        if (!(await press(again))) continue;
        if (time === 1 && depth < 2) await exercise(depth + 1);
        const opened = (await switchesOf(page, within)).find(({ key }) => key === next.key);
        if (opened && (await isOpen(opened.place))) await press(opened);
      }
    }
  };

  await look();
  await exercise(0);
  return [...done];
};
