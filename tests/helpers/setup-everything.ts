import { panel, server, site } from '../../scripts/launcher/builds/parts';
import { beginRun } from './harness/run';

/** Before tests that use the launcher, and with it the site and the panel. */
export default (): Promise<void> => beginRun([server, panel, site]);
