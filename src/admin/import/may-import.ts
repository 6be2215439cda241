/** What a role must be granted. */
export const ACTION = 'api::portal.import-clients';

/** What the page asks of whoever opens it. */
export const NEEDED = [{ action: ACTION, subject: null }];

/** Where the page is, within the panel. */
export const IMPORT = 'import';
