import { createRequire } from 'node:module';
import { inRoot } from '../launcher/paths';

interface Benches {
  runBenches(chosen: string[]): Promise<number>;
}

/** `npm run bench`: every section of tests/bench, or those whose names hold one of the arguments. */
export const run = (args: string[]): Promise<number> =>
  (createRequire(__filename)(inRoot('tests', 'bench', 'main.ts')) as Benches).runBenches(args);
