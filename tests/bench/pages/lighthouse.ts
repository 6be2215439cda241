import { type Browser, chromium as playwright } from 'playwright-core';
import { freePort } from '../../../scripts/launcher/ports';
import { chromium, findChromium } from '../../helpers/harness/chromium';

/** The four marks of Lighthouse, out of a hundred. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Marks = Record<(typeof CATEGORIES)[number], number>;

export interface Marked {
  marks: Marks;
  /** What cost marks: `audit: what it says`. */
  faults: string[];
}

/** Marks pages as a phone on a slow line would find them. */
export interface Inspector {
  /** `hidden`: search engines are asked to leave the page out, so that costs no marks. */
  inspect(url: string, cookie: string | null, hidden: boolean): Promise<Marked>;
  close(): Promise<void>;
}

function launch(port: number): Promise<Browser> {
  const { program, flags, environment } = chromium();
  const args = [...flags, `--remote-debugging-port=${port}`];
  return playwright.launch({ executablePath: program, args, env: { ...process.env, ...environment } });
}

/** Starts a browser for it. */
export async function openInspector(): Promise<Inspector> {
  await findChromium();
  const port = await freePort();
  const browser = await launch(port);
  const { default: lighthouse } = await import('lighthouse');
  return {
    async inspect(url, cookie, hidden) {
      const run = await lighthouse(url, {
        port,
        logLevel: 'silent',
        // A client's page never falls silent: its live stream stays open. Pages are loaded long before.
        maxWaitForLoad: 15_000,
        onlyCategories: [...CATEGORIES],
        ...(hidden && { skipAudits: ['is-crawlable'] }),
        ...(cookie && { extraHeaders: { Cookie: cookie } }),
      });
      if (!run || run.lhr.runtimeError) throw new Error(`${url}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
      const { categories, audits } = run.lhr;
      const marks = Object.fromEntries(
        CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
      ) as Marks;
      const weighed = CATEGORIES.flatMap((name) => categories[name]!.auditRefs.filter(({ weight }) => weight > 0));
      const faults = weighed
        .map(({ id }) => audits[id]!)
        .filter(({ score }) => score !== null && score < 0.9)
        .map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title));
      return { marks, faults };
    },
    close: () => browser.close(),
  };
}
