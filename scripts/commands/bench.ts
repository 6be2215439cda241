import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../launcher/paths';
import { textTable, type Row } from '../checks/text-table';

/** What every file tests/bench/*.bench.ts exports. */
export interface Bench {
  title: string;
  /** Measures, and gives the rows of a table; the keys of the first row are its headings. */
  run(): Promise<Row[]>;
}

/** `npm run bench`: each section of tests/bench in order of its name, or those whose names hold one of the arguments. */
export async function run(args: string[]): Promise<number> {
  const names = readdirSync(inRoot('tests', 'bench')).filter((name) => name.endsWith('.bench.ts'));
  const chosen = names.filter((name) => args.length === 0 || args.some((arg) => name.includes(arg)));
  for (const name of chosen.sort()) {
    const bench = createRequire(__filename)(inRoot('tests', 'bench', name)) as Bench;
    console.log(`\n── ${bench.title}\n`);
    console.log(textTable(await bench.run()));
  }
  return 0;
}
