import { TestEnvironment } from 'jest-environment-node';
import { startPortal, type Portal } from './harness/portal';

// This module runs outside Jest's sandbox, once in each worker process: one Strapi serves all the files of a worker.
let portal: Promise<Portal> | undefined;

/** Gives a test file the worker's running portal, as `portal` among the globals. */
export default class PortalEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.portal = await (portal ??= startPortal({ name: `worker_${process.env.JEST_WORKER_ID}` }));
  }
}
