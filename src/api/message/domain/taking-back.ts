/** So long the owner may take a message back that nobody has read. */
export const TAKE_BACK_SECONDS = 60;

/** Mail about it waits this much longer, so that one that is taken back in the last moment is not mailed all the same. */
export const MAIL_WAITS_SECONDS = 2;
