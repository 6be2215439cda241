import { server } from '../../scripts/launcher/builds/parts';
import { beginRun } from './harness/run';

/** Before tests that talk to Strapi alone. */
export default (): Promise<void> => beginRun([server]);
