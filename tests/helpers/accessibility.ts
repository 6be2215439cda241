import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { eventually } from './eventually';

/** One rule a page breaks, and where. */
export interface Violation {
  rule: string;
  help: string;
  /** The elements, as CSS selectors. */
  elements: string[];
}

/**
 * Looks at a page once what is moving on it has come to rest, unless it never does: a colour on its way is none of the page's.
 * @returns null where something began to move meanwhile, as what comes live does
 */
const look = (page: Page) =>
  page.evaluate(async () => {
    const { axe: injected } = globalThis as unknown as { axe: typeof axe };
    const moving = document.getAnimations().filter(({ effect }) => {
      const { progress, iterations } = effect?.getComputedTiming() ?? {};
      return typeof progress === 'number' && iterations !== Infinity;
    });
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const watch = new AbortController();
    const begun: Event[] = [];
    for (const start of ['transitionrun', 'animationstart']) {
      document.addEventListener(start, (event) => begun.push(event), { capture: true, signal: watch.signal });
    }
    const { violations } = await injected.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What holds is not described, which costs several times the search on a large page.
      resultTypes: ['violations'],
    });
    watch.abort();
    return begun.length > 0 ? null : violations;
  });

/**
 * Looks for breaches of WCAG 2.2 A and AA on a page at rest. The page's own scripts must be allowed to run.
 * @returns nothing where all is well
 */
export async function violationsOn(page: Page): Promise<Violation[]> {
  await page.evaluate(axe.source);
  const violations = await eventually('a page at rest', () => look(page));
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }));
}
