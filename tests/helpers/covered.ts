import type { Page } from 'playwright-core';

/**
 * What the focus reaches while something that stays in sight lies upon it (WCAG 2.4.11), by its words: each of it stands at the edge
 * of the window when the focus comes, first at the lower, then at the upper one.
 * @returns nothing where all is well
 */
export const coveredOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, summary)'),
    ];
    const isCovered = (stop: HTMLElement) => {
      const { x, y, width, height } = stop.getClientRects()[0]!;
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      return !there?.closest('label')?.contains(stop) && !stop.contains(there);
    };
    return stops
      .filter((stop) => stop.checkVisibility() && stop.getClientRects().length > 0 && stop.tabIndex >= 0)
      .filter((stop) =>
        [false, true].some((upper) => {
          stop.blur();
          stop.scrollIntoView({ block: upper ? 'start' : 'end' });
          const { top, bottom } = stop.getBoundingClientRect();
          scrollBy(0, upper ? top : bottom - innerHeight);
          stop.focus();
          return isCovered(stop);
        }),
      )
      .map((stop) => stop.innerText || stop.getAttribute('name') || stop.tagName);
  });
