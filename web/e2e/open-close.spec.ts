import { expect, type Page, test } from '@playwright/test';
import { latinWordsOf } from './latin';
import { choose, LANGUAGES, SCHEMES } from './looks';
import { openAndCloseAll } from './open-close';
import { everyPlace, PLACES, planInTheMaking } from './places';
import { listenForTroubles } from './troubles';

let places: Awaited<ReturnType<typeof everyPlace>>;

test.beforeAll(async ({ request }) => {
  places = await everyPlace(request);
});

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
};

for (const language of LANGUAGES) {
  for (const scheme of SCHEMES) {
    test.describe(`opens and closes everything twice without a complaint: ${language}, ${scheme}`, () => {
      let troubles: string[];

      test.beforeEach(async ({ page }) => {
        test.setTimeout(300_000);
        troubles = listenForTroubles(page);
        await choose(page, language, scheme);
      });

      const exercise = async (page: Page, address: string) => {
        const latin = new Set<string>();
        const look = async () => {
          if (language === 'zh-CN') (await latinWordsOf(page)).forEach((word) => latin.add(word));
        };
        await open(page, address);
        const pressed = await openAndCloseAll(page, 'main', look);
        console.log(`${pressed.length} pressed`);
        expect.soft(troubles).toEqual([]);
        expect.soft([...latin], 'Latin words on the Chinese page').toEqual([]);
        expect(await page.locator('main').textContent()).not.toBe('');
      };

      for (const place of PLACES) test(place, ({ page }) => exercise(page, places[place]));

      test('plan in the making', async ({ page, request }) => exercise(page, await planInTheMaking(request)));

      test('header', async ({ page }) => {
        await open(page, '/');
        const pressed = await openAndCloseAll(page, 'header', () => Promise.resolve());
        expect(pressed.length).toBeGreaterThanOrEqual(2);
        expect(troubles).toEqual([]);
      });
    });
  }
}
