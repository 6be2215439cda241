import { TestEnvironment } from 'jest-environment-node';
import { withConnection } from '../../scripts/launcher/postgres/connection';
import { startPortal, type Portal } from './harness/portal';

// This module runs outside Jest's sandbox, once in each worker process: one Strapi serves all the files of a worker.
let portal: Promise<Portal> | undefined;

/**
 * Whom other files let in as the owner's people go with them: each of them would be mailed about all that comes after. So do the
 * passwords that their people chose: all files have one network, which chooses no more of them in a quarter of an hour than people do.
 */
const BEGIN_ANEW = `update admin_users set is_active = false where email like '%@example.test';
  delete from password_hashings`;

/** Gives a test file the worker's running portal, as `portal` among the globals. */
export default class PortalEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const running = await (portal ??= startPortal({ name: `worker_${process.env.JEST_WORKER_ID}` }));
    await withConnection(running.databaseUrl, (client) => client.query(BEGIN_ANEW));
    this.global.portal = running;
  }
}
