import * as parts from '../../scripts/launcher/builds/parts';
import { textTable, type Row } from '../../scripts/checks/text-table';
import { beginRun, endRun } from '../helpers/harness/run';
import * as broadcast from './broadcast.bench';
import * as flat from './flat.bench';
import * as live from './live.bench';
import * as pages from './pages.bench';
import * as rowSecurity from './row-security.bench';
import * as site from './site.bench';
import * as speed from './speed.bench';
import { closeStage } from './stage';

/** What every section (`*.bench.ts`) exports. */
export interface Section {
  title: string;
  /** Measures, and gives tables; the keys of a table's first row are its headings. */
  run: () => Promise<Row[][]>;
}

/** The sections in their order. */
const SECTIONS: Record<string, Section> = { speed, flat, site, pages, live, broadcast, 'row-security': rowSecurity };

const print = (text: string) => console.log(`\n${text}`);

/** Runs one section. @returns whether it came to its end */
async function show(name: string): Promise<boolean> {
  const { title, run } = SECTIONS[name]!;
  print(`── ${title}`);
  try {
    for (const table of await run()) print(textTable(table));
    return true;
  } catch (error) {
    console.error(`\nThe section "${name}" broke off:`, error);
    return false;
  }
}

/** Runs the sections whose names hold one of `chosen`, or all. @returns the exit code */
export async function runBenches(chosen: string[]): Promise<number> {
  const names = Object.keys(SECTIONS).filter((name) => chosen.length === 0 || chosen.some((one) => name.includes(one)));
  await beginRun([parts.server, parts.site]);
  try {
    let whole = true;
    for (const name of names) whole = (await show(name)) && whole;
    return whole ? 0 : 1;
  } finally {
    await closeStage();
    await endRun();
  }
}
