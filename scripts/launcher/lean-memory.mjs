// Loaded into the site (`node --import`), before its own program.
import { setFlagsFromString } from 'node:v8';

// Collected once it has grown by so much, in percent, since the last time. V8's own patience holds half as much memory again, most of
// it pages rendered long ago; a limit would end the site where it needs more. A Node that does not know it says so in the log.
setFlagsFromString('--heap-growing-percent=40');
