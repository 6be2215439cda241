import { keptByBrowser } from './kept';

/** As long as the link works. */
const HOURS = 48;

/** The code of the link that was followed, until the person signs in, on whichever page they do: it is confirmed then. */
export const codeToConfirm = keptByBrowser('confirming', '/login', HOURS);
