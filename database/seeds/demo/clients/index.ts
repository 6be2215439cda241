import { ENTERED } from './entered';
import { SIGNED_IN } from './signed-in';

/** Everybody the studio works for, in the order they came. */
export const CLIENTS = { ...SIGNED_IN, ...ENTERED };

export type ClientKey = keyof typeof CLIENTS;
