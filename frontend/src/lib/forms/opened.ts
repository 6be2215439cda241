/**
 * The attributes of a `<details>` that stands open, or of one that is left as it is: told to be closed, it would shut under the
 * hand of whoever opened it before the page's script came.
 */
export const opened = (open: boolean): { open?: true } => (open ? { open } : {});
