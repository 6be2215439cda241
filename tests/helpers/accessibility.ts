import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** One rule a page breaks, and where. */
export interface Violation {
  rule: string;
  help: string;
  /** The elements, as CSS selectors. */
  elements: string[];
}

/** Waits until what is moving on a page has come to rest, unless it never does: a colour on its way is none of the page's. */
const rest = (page: Page) =>
  page.evaluate(() => {
    const moving = document.getAnimations().filter(({ effect }) => {
      const { progress, iterations } = effect?.getComputedTiming() ?? {};
      return typeof progress === 'number' && iterations !== Infinity;
    });
    return Promise.allSettled(moving.map(({ finished }) => finished));
  });

/**
 * Looks for breaches of WCAG 2.2 A and AA on a page at rest. The page's own scripts must be allowed to run.
 * @returns nothing where all is well
 */
export async function violationsOn(page: Page): Promise<Violation[]> {
  await rest(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    const { axe: injected } = globalThis as unknown as { axe: typeof axe };
    return injected.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What holds is not described, which costs several times the search on a large page.
      resultTypes: ['violations'],
    });
  });
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }));
}
