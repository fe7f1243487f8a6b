import { expect, test } from '@playwright/test';
import { choose, LANGUAGES, SCHEMES } from './looks';
import { openAndCloseAll } from './open-close';
import { everyPlace } from './places';
import { listenForTroubles } from './troubles';

let places: Awaited<ReturnType<typeof everyPlace>>;

test.beforeAll(async ({ request }) => {
  places = await everyPlace(request);
});

for (const language of LANGUAGES) {
  for (const scheme of SCHEMES) {
    test(`opens and closes everything twice without a complaint: ${language}, ${scheme}`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const troubles = listenForTroubles(page);
      await choose(page, language, scheme);
      for (const [name, address] of Object.entries(places)) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        const pressed = await openAndCloseAll(page);
        console.log(`${language} ${scheme} ${name}: ${pressed.length} pressed`);
        expect(troubles, name).toEqual([]);
        expect(await page.locator('main').textContent(), name).not.toBe('');
      }
    });
  }
}
