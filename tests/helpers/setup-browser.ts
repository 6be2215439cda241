import { findChromium } from './harness/chromium';
import setupEverything from './setup-everything';

/** Before tests that open pages of the site or the panel. */
export default async function setupBrowser(): Promise<void> {
  await setupEverything();
  await findChromium();
}
