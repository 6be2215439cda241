import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newPage } from '../helpers/browser';
import { portal } from '../helpers/portal';
import { signedInPage } from '../helpers/site';
import { panelOf } from './owner-panel';

/** What one answer of the site says in its headers. */
async function headersOf(page: Page, path: string): Promise<Record<string, string>> {
  const response = await page.goto(path);
  return response!.headers();
}

/** The directives of a content security policy, by name. */
function directivesOf(policy = ''): Record<string, string> {
  const parts = policy.split(';').map((part) => part.trim().split(/ (.*)/s));
  return Object.fromEntries(parts.map(([name = '', value = '']): [string, string] => [name, value]));
}

describe('the walls between the site and the panel', () => {
  let page: Page;
  let stranger: Page;
  beforeAll(async () => {
    ({ page } = await signedInPage());
    stranger = await newPage();
  }, 60_000);

  test.each(['/login', '/home', '/projects/new', '/not/there'])('%s runs no script but its own', async (path) => {
    const headers = await headersOf(path === '/login' ? stranger : page, path);
    const directives = directivesOf(headers['content-security-policy']);
    expect(directives['script-src']).toMatch(/^'self' 'nonce-[^']+'$/);
    expect(directives).toMatchObject({ 'object-src': "'none'", 'frame-ancestors': "'none'", 'connect-src': "'self'" });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
  });

  test('no script can read the cookies of a session, and other sites cannot use them', async () => {
    const cookies = await page.context().cookies();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('a script on the site sees nothing of an owner who is signed in to the panel beside it', async () => {
    const panel = await panelOf();
    expect(new URL(portal().siteUrl).hostname).not.toBe(new URL(portal().apiUrl).hostname);
    const site = await panel.context().newPage();
    await site.goto('/login');
    expect(await site.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);

    const reached = site.evaluate(async (address) => {
      const response = await fetch(address, { method: 'POST', credentials: 'include' });
      return response.status;
    }, `${portal().apiUrl}/admin/access-token`);
    await expect(reached).rejects.toThrow(/Failed to fetch/);
    const sent = (await panel.context().cookies(portal().siteUrl)).map(({ name }) => name);
    expect(sent).toEqual([]);
  });
});
