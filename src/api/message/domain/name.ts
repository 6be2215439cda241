/** Stands in a letter for the name of whoever reads it. `database/sql/040-inbox.sql` puts the name there. */
export const NAME = '{{name}}';

/** A text in which every way to write `{{name}}` is the one. */
export const withOneName = (text: string): string => text.replace(/\{\{\s*name\s*\}\}/gi, NAME);

/** Whether a text names its reader. */
export const isPersonal = (text: string): boolean => withOneName(text).includes(NAME);
