import { afterAll } from '@jest/globals';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromium } from './harness/chromium';
import { DEVICE } from './device';
import { portal } from './portal';

export interface PageOptions {
  /** The person's machine prefers dark colours. */
  dark?: boolean;
  /** Of the window, in CSS pixels; 1280 unless told. */
  width?: number;
  height?: number;
  /** false: a browser whose scripts are off. */
  javaScript?: boolean;
  /** The person prefers less motion. */
  reducedMotion?: boolean;
  /** What the browser says it is. */
  userAgent?: string;
}

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];

/** Opens a page in a session of its own: no cookie is shared. Addresses may be paths of the site, such as "/login". */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  await portal().site();
  const context = await (
    await (browser ??= launch().catch(launch))
  ).newContext({
    baseURL: portal().siteUrl,
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    locale: 'en-GB',
    userAgent: options.userAgent ?? DEVICE,
  });
  context.setDefaultTimeout(20_000);
  contexts.push(context);
  return context.newPage();
}

/** Chromium itself crashes at its start now and then, so whoever needs it tries twice. */
function launch(): Promise<Browser> {
  const { program, flags, environment } = chromium();
  return playwright.launch({ executablePath: program, args: flags, env: { ...process.env, ...environment } });
}

afterAll(async () => {
  for (const context of contexts.splice(0)) await context.close();
  await (await browser)?.close();
  browser = undefined;
});
