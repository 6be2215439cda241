/**
 * Which jobs go first: the lower. Whoever waits to sign in does not wait for everybody's news; and a mail that is written
 * goes out before the next one is written, so that the first of ten thousand does not wait for the last.
 */
export const PRIORITY = { account: 0, news: 10, telling: 20 } as const;
