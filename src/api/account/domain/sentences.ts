/** What whoever follows a mailed link reads that leads nowhere any more. */
export const SPENT = 'This link is no longer valid. Ask for a new one.';
