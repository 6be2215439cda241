import { runClientele } from '../launcher/run';

/** `npm start`: the real thing. */
export const run = (): Promise<number> => runClientele('start', process.env);
