import { type Portal, startPortal } from '../helpers/harness/portal';
import { FULL, load } from './speed/load';
import { countStatements } from './speed/statements';
import type { Visitor } from './crowd';

/** A portal with a great deal in it, and somebody signed in for each of its clients; the first has the heavy inbox. */
export interface Stage {
  portal: Portal;
  visitors: Visitor[];
}

async function open(): Promise<Stage> {
  const portal = await startPortal({ name: 'bench_full' });
  return { portal, visitors: await countStatements(portal.databaseUrl, (database) => load(database, FULL)) };
}

let opened: Promise<Stage> | undefined;

/** The stage that several sections measure on; made by the first that asks for it. */
export const stage = (): Promise<Stage> => (opened ??= open());

/** Stops it. */
export async function closeStage(): Promise<void> {
  const { portal } = (await opened?.catch(() => undefined)) ?? {};
  opened = undefined;
  await portal?.stop();
}
