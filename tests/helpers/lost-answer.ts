import type { Page } from 'playwright-core';

/**
 * Loses the next answer to what a page posts to an address that ends so: the server has done it, the page hears of no answer. It
 * is done in the page, since what Playwright sends again for it comes without its files.
 */
export const loseNextAnswer = (page: Page, end: string): Promise<void> =>
  page.evaluate((end) => {
    const fetch = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const { url, method } = new Request(input, init);
      if (method !== 'POST' || !new URL(url).pathname.endsWith(end)) return fetch(input, init);
      window.fetch = fetch;
      await fetch(input, init);
      throw new TypeError('Failed to fetch');
    };
  }, end);
