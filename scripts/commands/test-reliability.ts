import { figures, forgetFigures } from '../checks/figures';
import { conclude, runJest } from '../checks/jest';
import { textTable } from '../checks/text-table';

/**
 * `npm run test:reliability`: what `npm test` tries a few times, as often and for as long as the product promises it, and a
 * table of what was measured. Arguments choose files.
 */
export async function run(args: string[]): Promise<number> {
  forgetFigures();
  process.env.RELIABILITY = 'long';
  const tally = await runJest(['--maxWorkers=1', '--verbose', ...(args.length > 0 ? args : ['tests/reliability'])]);
  console.log(`\n${textTable(figures())}`);
  return conclude(tally);
}
