import type { Page } from 'playwright-core';

/** Holds back what a page writes to an address, as a slow line does. @returns lets it go on its way */
export async function heldBack(page: Page, address: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    if (route.request().method() !== 'GET') await held;
    await route.continue();
  });
  return release;
}
