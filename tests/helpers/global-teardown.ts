import { endRun } from './harness/run';

export default endRun;
