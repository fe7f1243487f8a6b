import { expect, test } from '@playwright/test';
import { latinWordsOf } from './latin';
import { choose, LANGUAGES, SCHEMES } from './looks';
import { openAndCloseAll } from './open-close';
import { everyPlace, planInTheMaking } from './places';
import { listenForTroubles } from './troubles';

let places: Awaited<ReturnType<typeof everyPlace>>;

test.beforeAll(async ({ request }) => {
  places = await everyPlace(request);
});

for (const language of LANGUAGES) {
  for (const scheme of SCHEMES) {
    test(`opens and closes everything twice without a complaint: ${language}, ${scheme}`, async ({
      page,
      request,
    }) => {
      test.setTimeout(600_000);
      const troubles = listenForTroubles(page);
      const latin = new Set<string>();
      const look = async () => {
        if (language === 'zh-CN') (await latinWordsOf(page)).forEach((word) => latin.add(word));
      };
      await choose(page, language, scheme);
      const all = { ...places, 'plan in the making': await planInTheMaking(request) };
      for (const [name, address] of Object.entries(all)) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        const pressed = await openAndCloseAll(page, 'main', look);
        console.log(`${language} ${scheme} ${name}: ${pressed.length} pressed`);
        expect.soft(troubles, name).toEqual([]);
        expect.soft([...latin], `${name}: Latin words on the Chinese page`).toEqual([]);
        expect(await page.locator('main').textContent(), name).not.toBe('');
      }
      const pressed = await openAndCloseAll(page, 'header', () => Promise.resolve());
      expect(pressed.length).toBeGreaterThanOrEqual(2);
      expect(troubles, 'header').toEqual([]);
    });
  }
}
