import { contractTypesAreCurrent, writeContractTypes } from '../contract';

const STALE =
  'The types of the site’s calls are not those of the server’s routes. Run `npm run contract` and commit them.';

/** `npm run contract`: makes the types of the site's calls anew; with `--check` only says whether they are current. */
export async function run(args: string[]): Promise<number> {
  if (!args.includes('--check')) {
    await writeContractTypes();
    return 0;
  }
  if (await contractTypesAreCurrent()) return 0;
  console.error(STALE);
  return 1;
}
