import { runClientele } from '../launcher/run';

/** `npm run demo`: the same with a sample business, in a data directory of its own. */
export const run = (): Promise<number> => runClientele('demo', process.env);
